=== ch_mine ===
They fly you to the mine in President Kim Il-sung’s own helicopter. The general comes too, as he has come everywhere. # chapter: mine # title: A mountain with the lights off # scene: unsan-mine # place: Unsan # date: 1992-10~ # src: F30 F54
White covers have been buttoned over the seats. Below, the fields are cut to the root and the roads are swept and empty, and wherever a slope is not too steep somebody has planted it. The general looks at the grey folder on your knees, since whoever carries it leads, and then, politely, at the rivets.
By the likeliest count you are five: three diplomats and two geologists. # src: F52a # gloss: delegation
{
- channel == channel_mossad: The three diplomats include two whom nobody at the ministry has met. They carry its passports very naturally. # gloss: mossad
- channel == channel_joint: One of the three diplomats is no diplomat. He has brought his own pen, and in two days has not been seen to use it. # gloss: mossad
- channel == channel_rivals: In a drawer at the guest house the younger geologist has found a Hebrew newspaper, nine days old, that none of you brought. You told him to put it back.
}
Kim Gye-gwan, the diplomat who was there to greet you, is a native of the county below. # src: F33a F56 # disputed: C22
+ [Climb down # turn]
- 
An American company took gold out of Unsan until 1939, when a Japanese firm bought the mine. Foreign miners lived here with their families, and had clubs, a library and a school. # src: F64
Now there is a winding tower without a rope, and under it water, black and quite still. An apprentice in a cap too large for him has been posted by a switchboard on which nothing is lit.
The manager speaks for eleven minutes and the interpreter for two. Pumps, she says. Cable, drill steel, somebody who will sign. The older geologist has picked up a stone, licked it, and turned his back on everyone to look at it. Then he drops it, without asking, into the pocket of your coat. # gloss: ore-grade
+ [Walk to the office # turn]
- 
The stove has been lit for you and nobody else. On the table lie a price, a protocol and a bowl of polished apples.
The North wants Israel to buy a mine for 300 million dollars. So TIME will have it in June, as reported in Seoul, and the mine that it means lies some twenty kilometres from Unsan. # src: F71 # disputed: C9
So what you have been shown is one hole, and what you are being sold is another. The interpreter reads out the figure and looks at the apples.
{
- mandate == mandate_bargain: You have power to bargain, and the general knows it, because he has moved the bowl to clear a space for your elbows. # gloss: mandate
- else: To buy is not yours to say. The paper on top of your file lets you look and listen, and the general has read your face well enough to leave his chair where it is. # gloss: mandate
}
-> desk

= desk
The protocol of the visit lacks one sentence, in both languages. # decision: mine
+ [Survey it, and promise nothing. # id: survey # for: Maps, drill cores, a report. No word given. # record: likely # considered: F52a]
    ~ mine = mine_surveyed
    You write *survey*. The interpreter finds two words for it, one of which means to look and the other to measure for a suit, and asks which you want. The first, you say.
    The older geologist gets two days, a lamp and the apprentice in the cap. He comes up on the second evening grey to the eyebrows, with fourteen stones in numbered socks, and will say only that he has seen worse mountains and better drains. The manager counts the socks into the protocol, one by one. The general signs for them, as if they were guests.
    -> mine_after
+ [Accept, and help them open it again. # id: reopen # for: Pumps, engineers, a joint company; people of yours on the ground. # considered: F102]
    ~ mine = mine_reopened
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    You write of pumps, of six engineers, of a company in which each side has half and neither can sell. The younger geologist asks in Hebrew who will pay for the cable. The mine will, you tell him. He writes that down, and the date.
    When it has been read out, the manager takes off his cap. He is quite bald and much older than he seemed. He says a sentence that the interpreter leaves alone, and goes out. After a minute, somewhere down the valley, a siren sounds the end of a shift that nobody has worked. # gloss: joint-venture
    -> mine_after
+ {mandate == mandate_bargain} [Buy it: say the sum aloud, and who must lend it. # id: buy # for: A price on the table, and missiles named beside it. # considered: F71]
    ~ mine = mine_bought
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    ~ shift(backing, -1, 4)
    You say the sum, so that it has been said by an Israeli. It would come over ten years, you say, from banks; and in the same years no missile would go to anyone who aims at us. You have put the two in one sentence. The interpreter, with great care, makes them two.
    The stove can be heard. Then the general laughs, with real warmth, and sends for a bottle. He answers the first sentence only. In the protocol the second appears as *other matters of mutual interest*. # gloss: quid-pro-quo
    -> mine_after
+ [Leave the gold. Offer wells, seed and pipe. # id: water # for: Smaller than was asked, and harder to turn into guns. # considered: none]
    ~ mine = mine_water
    You say that your country has little gold and has had to learn about water. You say drip line, seed potato, wells; you draw on the back of the protocol a hose with holes in it.
    The general looks at the drawing for some time. He was asked to bring home a mountain. But the manager has turned the sheet round, and wants to know how far apart the holes are, and what happens to them in frost. The younger geologist tells him. They go on for a quarter of an hour with their heads together, and the interpreter runs out of words for valves.
    -> mine_after
+ [Put down the pen: the missiles first. # id: missiles # for: No gold while the North arms those who aim at you. # considered: F60]
    ~ mine = mine_refused
    ~ shift(trust, -1, 4)
    ~ shift(backing, 1, 4)
    ~ shift(refusals, 1, 2)
    You say that you have seen a fine mountain, and that you would like to talk about ships. You read out the names of three, slowly, so that the interpreter can spell them.
    The general hears her to the end. The missiles of his country are in his country, he says; he has never heard of these boats. He says it without heat, as a man gives his rank. Then he buttons his tunic, and the manager, who has understood only that it is over, puts two of the apples into your other pocket.
    -> mine_after
+ [Do the sum on the back of the price. # aside: ledger]
    A page of sums, invented for this file: # paper: ledger
    The Korean national encyclopedia calls the ore on average nothing special: eight parts of gold in a million. # paper: ledger # src: F66 # gloss: ore-grade
    That is eight grams to the tonne. Gold stands at some 350 dollars an ounce, so that 300 million dollars is about twenty-seven tonnes of it. If the mine that is for sale is no better, that is more than three million tonnes of rock, with nothing lost, nobody paid and no lamp lit. # paper: ledger # src: background
    By one account the old company took out some 56 million dollars’ worth in its whole life, and kept about fifteen. # paper: ledger # src: F65
    The younger geologist underlines nothing. “It could pay,” he says. “In peace, with honest books, in about the time it takes to raise a child.”
    -> desk
+ [Go down to the water. # aside: adit]
    The adit is a mouth with its lip in the water: the hole on the slide. Rails run down into it and can be followed for about the length of a bus.
    The older geologist throws in a pebble and counts. “I do not ask the gold anything yet,” he says. “I ask where they plug in the pump.” He walks along the cable, lifting it on his stick, to the place where it has been cut off clean and carried away. Somebody needed copper.
    Mines in the North had too little electricity and machines decades old, some of them from the time of Japanese rule, a study of 2011 found. # known-later: F70
    -> desk
+ [Ask what happened to it. # aside: state]
    You ask everyone whom you can get alone, which is nobody, so you ask them in a row.
    War damage is likely, for in the autumn of 1950 Chinese forces shattered the US 8th Cavalry around Unsan. # src: F67a
    That the mine was bombed stands in one source only. # src: F67b # disputed: C8
    The others do not agree with it or with each other: closed a few years ago, one of five; wrecked; out of use; worked out. # src: F68 # disputed: C8
    The manager says bombs. The apprentice says that his father worked here until the year before last, and is sent to fetch coal. The older geologist says that drowned, starved and dead look alike from the top. He would need a month and a pump.
    -> desk
+ [Look at the badge on the general’s tunic. # aside: badge]
    It is the size of a thumbnail, enamel, worn over the heart: the President, smiling.
    To sit with people who wore that badge, and had always sided with Israel’s enemies, felt very strange, a senior Israeli diplomat will say next June. # src: F59
    North Koreans, pilots among them, served with Egypt in the war of October 1973. # src: F09a
    The general sees you looking, and asks where the older geologist was in that October. At the Canal, the geologist says, with a bridging company. The general nods. His brother was in Egypt. He holds his hand out flat, palm down, and tilts it, and makes with his lips the sound of a jet. Then, as it is cold, he passes the geologist his own gloves.
    -> desk
+ [Read a paper from the other side of the table. # aside: other-desk]
    A note to a general from his own ministry, invented for this page: # paper: minute
    The guests will ask about ships. Show them a mountain. It is a good mountain and does us no discredit. Ask for pumps. A pump needs an engineer, an engineer needs a visa, and a visa is a kind of recognition. # paper: minute # gloss: recognition
    Name a large sum early. They will be shocked, and then they will begin to divide it. # paper: minute
    They are not to be told how many pits have stood like this one since Moscow began to ask for money, and they are not to be insulted. They may be a door to Washington. Keep them warm. # paper: minute
    -> desk

= mine_after
{
- mine == mine_surveyed: The socks travel back between your feet. Whatever is in them weighs about as much as a small child.
- mine == mine_reopened: In the helicopter the general shows you, on his fingers, how many months. He has run out of fingers twice.
- mine == mine_bought: In the air the general sleeps. The older geologist leans across and asks, under the engine, whether you know that you have bid for the mine you did not see.
- mine == mine_water: The hose with holes in it flies back in the general’s own breast pocket. You cannot tell whether it is being kept or being kept from someone.
- mine == mine_refused: Nobody offers you the window on the way back. The apples are excellent.
}
{
- mine == mine_refused: In the file the place for the sentence stays white, in both languages.
- else: The sentence goes into the file in both languages. They are of different lengths.
}
+ [Fly back # turn]
- -> ch_ports
