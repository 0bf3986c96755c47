=== ch_price ===
The hotel has put a notepad at every place, with its name along the top and a pencil laid square beside it. The middle chair on your side is yours. By the second afternoon only one of the pads has been written on. # chapter: price # title: The notepad # scene: beijing-room # place: Beijing # date: 1993-06-28~
The deputy director-general and his assistant are in talks in Beijing with a senior North Korean. # src: F92 F25 F27 # disputed: C19
{
- visit == visit_went: The man opposite begins with the photograph. It was well received, he says, and he waits, as if it were now your turn.
- visit == visit_deputy: The man opposite begins with regards to the deputy minister, whom he met for a minute and remembers in some detail.
- visit == visit_declined: The man opposite does not begin with the visit. He has been told not to, and keeps almost starting.
- visit == visit_signed: The man opposite begins with the word *step*. He has looked it up, and wonders who takes it.
- else: The man opposite begins with the radio. He has the minister’s words in Korean, and asks whether a day goes with them.
}
In TIME the figure was 300 million dollars, for a mine some 20 km from Unsan. # src: F71 # disputed: C9
He writes a figure on the pad, turns it, and pushes it across. It has nine noughts.
+ [Count them again # turn]
-
A billion is what North Korea wants, in several accounts. To invest, to borrow, or to make up for a lost contract with Iran: they do not agree what it is for. # src: F72a F72b # disputed: C9
{
- channel == channel_mossad: The man on your left is from the other service, and leads. He has asked you to do the talking, since you enjoy it.
- channel == channel_joint: The man from the other service, on your left, has been seen for the first time to use his pen.
- channel == channel_rivals: Two floors up, you have been given to understand, another Israeli is drinking tea with somebody else from Pyongyang.
}
{mine == mine_bought: You say that a sum was said aloud in October. He says that this is the reason he feels he can speak.}{mine == mine_water: He speaks of the seed, and of how it came up. A billion, he says, is the same thing, for a country.}
{
- trust == 0: He does not ask any more after the businessmen who wished to invest. Whoever they were to be introduced to has been given other work.
}
{
- america <= 1: Others could be asked to share it. But such a fund would begin in Washington, and Washington has not answered a letter this month.
}
-> desk

= desk
The pad lies between you, the figure upwards, and he waits. # decision: price # scene: beijing-room # place: Beijing # date: 1993-06-28~
+ [Say that you have no authority to speak of money. # id: none # for: The truth, and time to go home with it. # record: likely # considered: F77]
    ~ price = price_none
    The two diplomats say that Jerusalem has given them no power to bargain about payment. # src: F77 # disputed: C19
    {
    - mandate == mandate_bargain: He reminds you, with the date, that in October you came with power to bargain. You did: over a mountain. He nods, and explains something to the man beside him that takes much longer than that.
    - else: He nods for some time. Then he asks who has, and whether that gentleman travels.
    }
    The figure stays on the table through the tea. When you get up he tears off the sheet and folds it into his breast pocket, behind the badge, and you see him press the pad with his thumb to feel if the pencil has gone through.
    -> price_after
+ {trust >= 1} [Name the investors who might put in their own money. # id: private # for: A price that no treasury has to pay. # considered: F47]
    ~ price = price_private
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    You write four names on your own pad, and no figures. Men of business, at their own risk.
    He reads them aloud, slowly, for the interpreter to take down. He has heard of three. Of the fourth he asks what he makes, and you say fertiliser, and he leans forward, which in two days he has not done.
    One of the four dines that week in New York with a lawyer who knows the American rules on such trade. By Friday the rules, the four names and the dinner are in a memorandum in Washington. # gloss: joint-venture
    -> price_after
+ [Offer a table: so much, for each step they take. # id: steps # for: To pay only for what has happened. # considered: none]
    ~ price = price_steps
    You rule five lines on the pad. On the left what they stop; on the right what they get. The first line is very small: one ship that does not sail, one shipload of wheat that does.
    He counts the lines and adds them up, and puts the sum at the foot. It is a long way from nine noughts. Then he takes the pencil and exchanges the second line and the third.
    {ports == ports_drafted or ports == ports_third: You have a paper about ports in your case, and in his order of the lines it would come first. You leave the case open.} # gloss: quid-pro-quo verification
    -> price_after
+ {america >= 2} [Propose a fund: Tokyo, Seoul, Washington and you. # id: fund # for: A sum that one small country cannot promise. # considered: none]
    ~ price = price_fund
    You write four capitals in a column and a line under them. He asks how much comes from each. You say that three of them do not know yet that they are on the pad.
    He laughs. Then he puts his finger on the second name and leaves it there. {seoul >= 3: Seoul might, you say. Seoul has been told things all year. He takes the finger away and looks at it.|Money from Seoul, he says, would be the dearest that his country ever took.} Then he asks whether a fund has a chairman.
    -> price_after
+ [Work out what a billion is. # aside: billion]
    You do it on the back of the breakfast card. A mine at 300 million was dear. A mine at a billion is not a mine.
    By 1988 soft trade and loans from Moscow were worth roughly a billion dollars a year to North Korea. Around 1990 it cut them. # src: F03 # gloss: patron-state
    So the figure may have nothing to do with you. It may be the size of a hole.
    The figure will be back: in cash in 1999, by one man’s account, and by the year in 2000. # known-later: F118b F120
    One encyclopedia has it that Peres offered the billion, to halt a sale of 150 Nodongs. # src: F73 # disputed: C9
    -> desk
+ [Follow him to his room in the evening. # aside: room]
    A room four floors up, imagined. He washes his collar in the basin and hangs it over the lamp.
    Three ministries asked him for a word before he left: one for coal, one for fertiliser, and one that has only a number. To each he said that he would see. He believes that he will be offered a tenth, and that with a tenth one could do a good deal.
    It is not his to take. He has been given power to ask for a billion, and none to accept less. He has noticed that the people opposite have the same trouble, the other way up, and it has made him fonder of them than he will report.
    -> desk

= price_after
Outside there are bicycles, as many as there is road. {price == price_none: You have told the truth, and are bringing home a blank pad. Nothing in your mandate has been exceeded.|You write the cable in the car, and leave out the figure until the last line, where it cannot be cut.} # gloss: mandate
+ [Have it typed # turn]
    -> ch_allies
