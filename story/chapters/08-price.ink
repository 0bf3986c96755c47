=== ch_price ===
The hotel has laid a notepad at every place, and by the second afternoon only one has been written on. The middle chair on your side, the deputy director-general’s, is yours. # chapter: price # title: The notepad # scene: beijing-room # place: Beijing # date: 1993-06-28~
The deputy director-general and his assistant are in talks in Beijing with a senior North Korean. # src: F92 F25 F27 # disputed: C19
{
- visit == visit_went: The man opposite begins with the photograph. It was well received, he says, and waits, as if it were your turn.
- visit == visit_deputy: The man opposite begins with regards to the deputy minister, whom he met for a minute.
- visit == visit_declined: The man opposite has been told not to begin with the visit, and keeps almost starting.
- visit == visit_signed: The man opposite begins with the word *step*. He has looked it up, and wonders who takes it.
- else: The man opposite begins with the radio. He has the minister’s words in Korean, and asks whether a day goes with them.
}
Israel wants missile sales in its region to stop. Its lists of them differ. # src: F75 # disputed: C24
He writes a figure on the pad, turns it, and pushes it across. It has nine noughts.
+ [Count them again # turn]
-
In TIME it was 300 million. # src: F71 # disputed: C9
In several accounts it is a billion that North Korea wants: to invest, to borrow, or to make up for a lost contract with Iran. # src: F72a F72b # disputed: C9
{
- channel == channel_mossad: The man on your left is from the other service, and leads. You are to do the talking, since you enjoy it.
- channel == channel_joint: The man from the other service, on your left, has been seen for the first time to use his pen.
- channel == channel_rivals: Two floors up, you are given to understand, another Israeli is drinking tea with somebody else from Pyongyang.
}
{mine == mine_bought: A sum was said aloud in October, he reminds you, and so he feels that he can speak.}{mine == mine_water: The seed came up, he says. A billion is the same thing, for a country.}
{
- trust == 0: He has stopped asking after the businessmen who wished to invest.
}
{
- america <= 1: A fund of several countries would have to begin in Washington, which has not answered a letter this month.
}
-> desk

= desk
The pad lies between you, the figure upwards, and he waits. # decision: price # scene: beijing-room # place: Beijing # date: 1993-06-28~
+ [Say that you have no authority to speak of money. # id: none # for: The truth, and time to go home with it. # record: likely # considered: F77]
    ~ price = price_none
    Jerusalem has given them no power to bargain about payment, the two diplomats say. Davar reports it, and JTA passes it on. # src: F77 # disputed: C19
    {mandate == mandate_bargain: He reminds you that in October you came with power to bargain. You did: over a mountain.|He nods for some time. Then he asks who has, and whether that gentleman travels.} When you get up he tears off the sheet, and feels the pad with his thumb, to learn if the pencil has gone through.
    For a billion the North would call off the sale to Iran, Israeli sources say in July. # src: F76 # disputed: C10
    It gave no promise at any time, Bentsur says in 2007. # src: F76 # says: bentsur # disputed: C10
    -> price_after
+ {trust >= 1} [Name businessmen who might put in their own money. # id: private # for: A price that no treasury pays, and none controls. # considered: F47]
    ~ price = price_private
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    You write four names on your own pad: men of business, at their own risk.
    He reads them aloud for the interpreter. He has heard of three. Of the fourth he asks what he makes, and you say fertiliser, and he leans forward, for the first time in two days.
    One of the four dines that week in New York with a lawyer who knows the American rules on such trade. By Friday the rules, the names and the dinner are in a memorandum in Washington. # gloss: joint-venture
    -> price_after
+ [Offer a table: so much, for each step they take. # id: steps # for: To pay only for what has happened. # considered: none]
    ~ price = price_steps
    You rule five lines: on the left what they stop, on the right what they get. The first is very small: one ship that stays in port, one shipload of wheat that sails.
    He adds them up and puts the sum at the foot. It is a long way from nine noughts. Then he takes the pencil and exchanges the second line and the third.
    {ports == ports_drafted or ports == ports_third: You have a paper about ports in your case, and in his order it would come first. You leave the case open. # gloss: quid-pro-quo verification}
    -> price_after
+ {america >= 2} [Propose a fund: Tokyo, Seoul, Washington and you. # id: fund # for: A sum that one small country cannot promise. # considered: none]
    ~ price = price_fund
    You write four capitals in a column and a line under them. He asks how much comes from each. Three of them, you say, have still to learn that they are on the pad.
    He laughs. Then he puts his finger on the second name and leaves it there. {seoul >= 3: Seoul might, you say. Seoul has been told things all year. He takes the finger away and looks at it.|Money from Seoul, he says, would be the dearest that his country ever took.} Then he asks whether a fund has a chairman.
    -> price_after
+ [Ask yourself where a billion comes from. # aside: billion]
    On the back of the breakfast card you write the two figures that you have heard. A mine at 300 million was dear. A mine at a billion is not a mine.
    By 1988 soft trade and loans from Moscow were worth roughly a billion dollars a year to North Korea. Around 1990 it cut them. # src: F03 # gloss: patron-state
    So the figure may have nothing to do with you. It may be the size of a hole.
    One encyclopedia has it that Peres offered the billion, to halt a sale of 150 Nodongs. # src: F73 # disputed: C9
    -> desk
+ [Put the figure into other things. # aside: sums]
    A page of sums, invented for this file: # paper: ledger
    Syria reportedly signed in March 1991 for 20 launchers and over 150 Scud-C missiles, at about 500 million dollars. # paper: ledger # src: F12 # gloss: scud launcher
    At that rate 300 million is ninety missiles with twelve launchers, and a billion is 300 with forty. # paper: ledger
    With oil at some seventeen dollars a barrel the billion is close on sixty million barrels; with wheat at some 140 dollars a tonne, seven million tonnes. It is a third of what America gives Israel in a year. # paper: ledger # src: background
    Somebody has begun one line more, *missiles not sold*, and left it open. A number for that would need people who may look. {ports == ports_claim: It was offered once, at a window, if you heard it rightly.}{ports == ports_token: Three of yours are looking, on one quay, at cement.}{ports == ports_bait: It was offered once, and you told him what you thought of it.}{ports == ports_drafted or ports == ports_third: There is a paper in your case that says how.} # paper: ledger
    -> desk
+ [Look over the interpreter’s shoulder. # aside: verbs]
    The interpreter’s notebook, invented for this page: # paper: notebook
    “Four verbs so far for one sum. *To put in*, with mines and other works. *To lend*, before lunch. *To put in* again, with Unsan alone. In the evening *to make good*, as one does for a shopkeeper whose best customer one has sent away.” # paper: notebook
    All four are on record, in four places: a report of July 1993, the Foreign Ministry’s papers, the Chosun Ilbo, a report of March 1994. # src: F72b # disputed: C9
    “Each time I said *the sum*, and both sides nodded. {trust >= 2: He heard what I was doing and slowed down for me.|He heard what I was doing, and looked into his cup.} If I write down four verbs, each side will send home the one it likes.” # paper: notebook
    She has drawn a cup, and under it, in the Hebrew letters that she is teaching herself, the word *for*.
    -> desk
+ [Turn to a page from Tehran. # aside: tehran]
    An officer’s memorandum in Tehran, invented for this page: # paper: minute
    “There is another bidder. The goods are nothing to him. He wants us to go without.” # paper: minute
    In spring 1988 Iraqi missiles fell on Tehran for weeks. # src: background
    “We went without in that year, and nobody searched a ship for our sake. My instruction is that it must never be possible again.{visit == visit_went:  I have seen their photograph. It is a cuff.}” # paper: minute
    This spring, the New York Times wrote, a deal for the Nodong was near, with more oil in payment. # src: F17 # gloss: nodong
    “If he pays, the seller will bring us the receipt and ask for more. Offer a longer contract, in barrels, now. Money can be promised twice. A tanker is in their harbour or it is not.” # paper: minute
    In 1994 Rabin will say that Iran has paid 500 million dollars into the North’s long-range missiles. # known-later: F20
    -> desk
+ [Ask what the hosts would like. # aside: hosts]
    A desk in a Beijing ministry, imagined. The man at it booked the room. He took it for the carpet, which keeps voices low.
    In 1992 his country opened relations with Israel in January and with South Korea in August. # src: F21 F05
    For the second of these somebody had to fly to Pyongyang and explain, and he carried the bag.
    The audience was short, and for once there was no banquet. # src: background
    It was, he thinks, the only protest that they could afford.
    By one estimate China sends North Korea three quarters of its oil this year. # src: F07 # gloss: patron-state
    He enters it in spring as trade and in autumn as friendship. He would like to see another name on the bill. A neighbour with two friends asks each of them for half.
    -> desk
+ [Follow him to his room in the evening. # aside: room]
    A room four floors up, imagined. He washes his collar in the basin and hangs it over the lamp.
    Three ministries asked him for a word before he left: one for coal, one for fertiliser, and one that has only a number. To each he said that he would see. He believes that he will be offered a tenth, and that with a tenth one could do a good deal.
    It is not his to take. He has been given power to ask for a billion, and none to accept less. The people opposite have the same trouble, the other way up, and it has made him fonder of them than he will report.
    -> desk

= price_after
{
- price == price_none: You have told the truth, and nothing in your mandate has been exceeded. In the car neither of the others looks at you. # gloss: mandate
- else: You write the cable in the car, with the figure in the last line, where it cannot be cut. # gloss: mandate
}
+ [Have it typed # turn]
    -> ch_allies
