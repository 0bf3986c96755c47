=== ch_mine ===
They fly you to the mine in President Kim Il-sung’s own helicopter. # chapter: mine # title: A mountain with the lights off # scene: unsan-mine # place: Unsan # date: 1992-10~ # src: F30 F54
A senior general stays at your side throughout. # src: F54
He looks at the grey folder on your knees, and takes whoever carries it for the leader. Then, politely, he studies the rivets. Below, the fields are cut to the root, and wherever a slope is not too steep somebody has planted it.
By the likeliest count you are five: three diplomats and two geologists. # src: F52a # gloss: delegation
{
- channel == channel_mossad: The three diplomats include two whom nobody at the ministry has met. They carry its passports very naturally. # gloss: mossad
- channel == channel_joint: One of the three diplomats is no diplomat. He has brought his own pen, and in two days has not been seen to use it. # gloss: mossad
- channel == channel_rivals: In a drawer at the guest house lay a Hebrew newspaper that none of you had brought.
}
Kim Gye-gwan, who was there to greet you, is a native of the county below. # src: F33a F56 # disputed: C22
+ [Climb down # turn]
- 
An American company took gold out of Unsan until 1939, when a Japanese firm bought the mine. Foreign miners and their families had clubs here, a library and a school. # src: F64
In the autumn of 1950 Chinese forces shattered the US 8th Cavalry around Unsan. # src: F67a
Nobody agrees what state the mine is in this year: closed a few years ago, wrecked, out of use, worked out. # src: F68 # disputed: C8
You find a winding tower without a rope, and in the hillside a hole with water up to its lip. An apprentice in a cap too large for him has been posted by a switchboard on which nothing is lit.
The manager speaks for ten minutes and the interpreter for two. Pumps, she says. Cable, drill steel, somebody who will sign. The older geologist licks a stone, turns his back on everyone to look at it, and drops it into the pocket of your coat. # gloss: ore-grade
+ [Walk to the office # turn]
- 
The stove has been lit for you. On the table lie a price, a protocol and a bowl of polished apples. The interpreter reads out the price and looks at the apples. # gloss: protocol
The North wants Israel to buy, for 300 million dollars, a mine some twenty kilometres from Unsan: so TIME will have it in June, as reported in Seoul. # src: F71 # disputed: C9
You have been shown one hole, and are being sold another. {mandate == mandate_bargain: You may bargain, and the general, who knows it, has moved the bowl to clear a space for your elbows.|To buy is not yours to say, and the general, who can see it, does not draw up his chair.} # gloss: mandate
-> desk

= desk
The protocol of the visit lacks one sentence: what Israel will do about the gold. # decision: mine
+ [Survey it, and promise nothing. # id: survey # for: Maps, drill cores, a report. No word given. # record: likely # considered: F52a]
    ~ mine = mine_surveyed
    You write *survey*. The interpreter finds two words for it, one for looking and one for measuring a suit, and asks which you want. The first, you say.
    South Korea’s national encyclopedia ranks Unsan first among Korea’s gold mines, with veins up to six metres thick. # src: F66
    Of the ore it says that on average it is nothing special. # src: F66 # gloss: ore-grade
    The older geologist gets two days, a lamp and the apprentice in the cap. He comes up on the second evening grey to the eyebrows, with fourteen stones in numbered socks, and will say only that he has seen worse mountains and better drains. The general signs for the socks, one by one, as if they were guests.
    -> mine_after
+ [Accept, and help them open it again. # id: reopen # for: Pumps, engineers, a joint company; people of yours on the ground. # considered: F102]
    ~ mine = mine_reopened
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    You write of pumps, of six engineers, of a company in which each side has half and neither can sell. The younger geologist asks in Hebrew who will pay for the cable. The mine will, you tell him. He writes that down, and the date.
    When it has been read out, the manager takes off his cap. He is quite bald and much older than he seemed. He says a sentence that the interpreter leaves alone, and goes out. After a minute, down the valley, a siren sounds the end of a shift that nobody has worked. # gloss: joint-venture
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
    You say that your country has little gold and has had to learn about water, and you draw on the back of the protocol a hose with holes in it.
    The general looks at the drawing for some time. He was asked to bring home a mountain. But the manager has turned the sheet round, and wants to know how far apart the holes are, and what happens to them in frost. He and the younger geologist go on for a quarter of an hour with their heads together, and the interpreter runs out of words for valves.
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
    1. The ore: on average eight parts of gold in a million, says South Korea’s national encyclopedia. # paper: ledger # src: F66 # gloss: ore-grade
    2. A tonne of rock, then, holds eight grams. At some 350 dollars an ounce that is ninety dollars. # paper: ledger # src: background
    3. So 300 million dollars, if the mine for sale is no better, is the gold in 3.3 million tonnes: a thousand tonnes a day for nine years, nothing lost, nobody paid. # paper: ledger # src: background
    4. The water. Say 200 tonnes an hour, from 200 metres: 200 kilowatts, day and night. At five cents, one day’s digging a year. If the current fails for a week, begin again. # paper: ledger
    5. The old company, by one account: about 56 million in its whole life, some fifteen of it profit. # paper: ledger # src: F65
    “It could pay,” says the younger geologist. “In peace, with honest books, in about the time it takes to raise a child.”
    -> desk
+ [Read over the older geologist’s shoulder. # aside: notebook]
    What the real geologists found is in nothing that we read. A page of a field notebook, invented for this page: # paper: notebook
    “May write: rock. May not write: depths, distances, the number on the map, the name of the river. # paper: notebook
    “Quartz, white, 1.1 m. Pyrite, a little galena. Gold to the eye: none. # paper: notebook
    “The boy chalks the water level each morning. By four it stands a hand above his chalk, and it has not rained. If that is the river coming in, no pump will ever finish.” # paper: notebook
    {channel == channel_joint || channel == channel_mossad: “Our silent colleague asks what I call a gallery too wide for gold. I said: a gallery.” # paper: notebook}
    He and the manager both have Russian. Is she dead, the manager asked. He meant the mine. The geologist has sketched the river, on the back.
    It is the Kuryong, which in the next county passes the reactor at Yongbyon. # src: background
    -> desk
+ [Go down to the water. # aside: adit]
    The adit is the hole on the slide. Rails run down into it, and under the water they can be followed for about the length of a bus.
    The older geologist throws in a pebble and counts. “I do not ask the gold anything yet,” he says. “I ask where they plug in the pump.” He walks along the cable, lifting it on his stick, to the place where it has been cut off clean and carried away. Somebody needed copper.
    Mines in the North had too little electricity and machines decades old, some of them from the time of Japanese rule, a study of 2011 found. # known-later: F70
    -> desk
+ [Ask what happened to it. # aside: state]
    You ask everyone whom you can get alone, which is nobody, so you ask them in a row.
    That it was bombed in the Korean War stands in one source only. # src: F67b # disputed: C8
    Five large mines were closed “a few years ago”, a news agency will write in 1993. Wrecked, says a broadcaster in 2025; worked out, says a retelling in Russian; out of use, an Israeli newspaper. # src: F68 # disputed: C8
    The manager says bombs. The apprentice says that his father worked here until the year before last, and is sent to fetch coal. The older geologist says that drowned, starved and dead look alike from the top. He would need a month and a pump.
    -> desk
+ [Look at the badge on the general’s tunic. # aside: badge]
    It is the size of a thumbnail, enamel, worn over the heart: the President, his mouth closed.
    To sit with people who wore that badge, and had always sided with Israel’s enemies, felt very strange, a senior Israeli diplomat will say next June. # src: F59
    North Koreans, pilots among them, served with Egypt in the war of October 1973. # src: F09a
    One account counts twenty pilots and nineteen others. On what they did in the air the accounts do not match. # src: F09b
    The general sees you looking, and asks where the older geologist was in that October. At the Canal, the geologist says, with a bridging company. The general nods. He had a brother in Egypt. He holds his own hand out flat, tilts it, and makes with his lips the sound of a jet. Then, as it is cold, he passes the geologist his own gloves.
    -> desk
+ [Read a paper from the other side of the table. # aside: other-desk]
    Kim Gye-gwan, on whose title accounts differ, was in New York this year for high-level talks with the State Department. # src: F33b F32 # disputed: C22 # gloss: state-department ambassador-at-large
    A paper from the party office that wants the mine, invented for this page: # paper: minute
    “The guests will ask about ships. Show them a mountain. Ask for pumps. A pump needs an engineer, an engineer needs a visa, and a visa is a kind of recognition. # paper: minute # gloss: recognition # disputed: C7
    “Name a large sum early. They will be shocked, and then begin to divide it.” # paper: minute
    Three offices have written in the margin. The metal trade, in pencil: *The sum is for the mine, I trust?* The foreign ministry, in ink: *They are a door to Washington. One does not haggle in a doorway.* The county, on a slip: *Coal for the office stove, two days, outside the plan. Who signs?* # paper: minute # disputed: C7
    {mandate == mandate_bargain: At the head, in red: *They may bargain. Move the fruit.*|At the head, in red: *These may only look. Give them something to look at.*} # paper: minute
    -> desk

= mine_after
{
- mine == mine_reopened: In the helicopter the general shows you, on his fingers, how many months. He has run out of fingers twice.
- mine == mine_bought: In the air the general sleeps. The older geologist leans across and asks, under the engine, whether you know that you have bid for the mine you did not see.
- mine == mine_water: The hose with holes in it flies back in the general’s own breast pocket. You cannot tell whether it is being kept or being kept from someone.
- mine == mine_refused: Nobody offers you the window on the way back. The apples are excellent.
}
{
- mine == mine_refused: In the file the place for the sentence stays white, in both languages.
- else: You have your sentence in both languages. The two are of different lengths.
}
+ [Fly back # turn]
- -> ch_ports
