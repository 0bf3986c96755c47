=== ch_winter ===
A stone from Unsan is the paperweight on the desk of whoever keeps the telexes. Before it stands the younger geologist with a form, *Goods for North Korea*. He has promised the manager {mine == mine_surveyed: a set of the maps}{mine == mine_reopened: a pump}{mine == mine_bought: a letter from a bank}{mine == mine_water: seed and pipe}{mine == mine_refused: a page on drains}, and wants a stamp.{ports == ports_token: \ Three men behind him are for Nampo.} # chapter: winter # title: The paperweight # scene: ministry-telex # place: Jerusalem # date: 1993-02/1993-03 # gloss: telex
On 9 February the nuclear agency in Vienna asked to inspect two sites that the North had not declared. On the 25th its board backed the demand. # src: F83 # gloss: IAEA special-inspection
On 12 March the North declared that it was leaving the Non-Proliferation Treaty. # src: F84 # gloss: NPT
In January the form had one box, and now five. It is {mine == mine_surveyed:the same mountain}{mine == mine_reopened:the same pump}{mine == mine_bought:only a letter}{mine == mine_water:the same seed}{mine == mine_refused:one page}, he says. In October, you tell him, it was {mine == mine_bought: business}{mine == mine_refused: advice}{mine != mine_bought and mine != mine_refused: a present}. This month it is a reward, and Washington will ask who stamped it. # gloss: moral-hazard
-> desk

= desk
The telex for Beijing, proposing new talks, is typed. Whether it goes, and his form, is yours to say. # decision: winter
+ [Write *not now* across it, and keep the line open. # id: pause # for: No reward for leaving a treaty; and pencil can be rubbed out. # record: thin # considered: F86]
    You write it in pencil. What the geologist promised may go, from one man to another, with nothing of ours in it. He asks whom the manager is to thank.
    One account has the talks outwardly halted before June, because of the nuclear issue, and quiet contact going on. # src: F86 # disputed: C3
    In spring, the New York Times writes, a deal is near: the Nodong for Iran, for more oil. If true, says the American secretary of state, it is of considerable concern. # src: F17 # gloss: nodong
    -> winter_after
+ [Send it as it stands, and go on quietly. # id: on # for: To be the one that did not leave the table. # considered: F86]
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    It goes at six, and you stamp his form. The answer is there by nine, which has never happened before: figures, and at the end, uncoded, *regards to the younger geologist*.
    In Washington the desk officer has a list of such contacts. He adds a line to it, in ink, and goes to see somebody.
    -> winter_after
+ [Take the file to the Americans before anything is sent. # id: washington # for: A friend that hears of it from you. # considered: none]
    ~ shift(america, 1, 4)
    The new man at the American desk has not yet been brought anything voluntarily. He reads for an hour, and keeps the stone overnight.
    It comes back with the grade on a slip, and under it: *Tell us what you’d want them to stop, in order.* Nobody had put it in order. It takes two days, and a quarrel about the second place. # gloss: ore-grade
    -> winter_after
+ [Tell Seoul, through the embassy that has just reopened. # id: seoul # for: Seoul’s trust, which has not been asked for yet. # considered: none]
    ~ shift(seoul, 2, 3)
    ~ shift(trust, -1, 4)
    Your ambassador asks for half an hour and is kept for three. On their map Unsan has long been marked, with the families who left. They want a name up there. The only one on your desk is the manager’s.
    In Pyongyang it is known inside ten days. The next message has no greeting on it. # gloss: leak
    -> winter_after
+ [See the winter from Pyongyang. # aside: pyongyang]
    A window in Pyongyang, imagined. The interpreter types with her coat on, by the snow-light, since windows are to be dark.
    On 8 March, with Americans and South Koreans on manoeuvres, the North had declared a state of semi-war. # src: background
    China, by one estimate, sends three quarters of the country’s oil this year and nearly as much of the food that it buys abroad. # src: F07 # gloss: patron-state
    Somebody has told her to find the Hebrew for *patience*, and to put the letter away where she can find it in a hurry.
    -> desk
+ [Count the days on the operator’s calendar. # aside: clock]
    The exit from the treaty is to take effect on 12 June. # src: F84 # gloss: NPT
    The operator has hung the calendar where she can see it from the machine, and ringed the day in red. Whatever anybody sends to Pyongyang before then, she has noticed, is about that ring. Even the greetings are.
    She asks what happens on the thirteenth. It is a Sunday, you say, and there will be work.
    -> desk
+ [Go up to an inspector’s desk in Vienna. # aside: vienna]
    A desk at the nuclear agency in February, imagined. In the top drawer is a pair of paper overshoes, worn once, which she ought to have handed in.
    She has been inside. She was shown all that was on the list, and given lunch. The numbers that she brought home do not add up to those on the list.
    So the agency has asked for a special inspection: two sites that were not declared. # src: F83 # gloss: special-inspection verification
    {exposure >= 1: She has read in the papers about Israelis and a gold mine.|Somebody has told her, and regretted it, about Israelis and a gold mine.} The mine is in the next county to the two sites. She would like to know what they saw from the air. {ports == ports_claim: There is a story too about ports, at second hand. She finds it odd to be promised a harbour by people who will not open a shed.}{ports == ports_drafted: She has been lent eleven points about ports, with no names on them, and has written against the fourth: *this is where they will stop you*.}{ports == ports_third: Somebody in Washington has shown her a note about Swedes on a quay. She is a Swede, and has underlined the word for *unannounced*, which is not there.}
    A gift to Pyongyang would arrive in the middle of her question.
    -> desk
+ [Borrow the globe on a night desk in Tokyo. # aside: wire]
    A news agency’s night desk in Tokyo, imagined. The editor has his daughter’s school globe and a length of sewing thread.
    The North, a CIA director told American senators in January 1992, was close to a missile that could fly 1,000 km or more. # src: F08 # gloss: nodong ballistic-missile
    He has cut the thread to a thousand by the scale below Australia. With one end on the North’s east coast, Osaka is inside it. Tokyo depends on how hard one pulls.
    {exposure >= 1: In November nine lines about Israelis in Pyongyang came over the wire, and he cut them to four. He would like the five back.|He has four lines from a man in Beijing who thinks that Israelis have been to Pyongyang, and no second source.} They want the thing not to be sold, he supposes. He tries it with the thread. For his daughter it changes nothing: one that is sold is one that has gone away. If he were a country he would ask about the ones that stay.
    -> desk
+ [Lift a telephone in a basement in Seoul. # aside: telephone]
    A basement in Seoul, imagined, with a grey telephone that has no dial. Twice a day a man of the office for talks with the North lifts it and says *testing*. *Heard*, says a voice, and they hang up. He has known it for six years, and can tell when it has a cold.
    On 12 March the North declared that it was leaving the treaty. # src: F84
    Since that day the voice has hung up first. And he has been told that Israelis have sat up there, with officers, in whole sentences, about drains.
    His director would give a good deal for the name of one person in Pyongyang who picks up a telephone and says a second word. By evening it would be in four offices, and by the end of the week, he thinks, there would be a new voice.
    -> desk

= winter_after
On 1 April the board rules the North in breach, and goes to the Security Council. # src: F84 # gloss: IAEA
The stone goes back on the heap.
+ [Turn the calendar to June # turn]
    -> ch_visit
