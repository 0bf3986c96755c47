=== ch_winter ===
At the ministry, on the desk of whoever keeps the telexes, a stone from Unsan has become a paperweight. {mine == mine_refused: Nobody has liked to throw it away, and nobody has liked to ask for another.|The heap that it holds down has grown since.} # chapter: winter # title: The paperweight # scene: ministry-telex # place: Jerusalem # date: 1993-02/1993-03
{
- exposure >= 2: Half of the heap is newspaper.
    On 4 November Davar named the deputy director-general, and had talks on diplomatic relations. # src: F60 # gloss: leak
- exposure == 1: The top sheet is a cutting, and has begun to yellow.
    On 4 November Davar named the deputy director-general, and had talks on diplomatic relations. # src: F60 # gloss: leak
- channel == channel_mossad: The sheets under it are copies of copies. The originals are with the other service, in a safe. # gloss: mossad
- else: Nothing under it has been in a newspaper, and fewer people ask for it than you had feared.
}
On 9 February the nuclear agency in Vienna asked to inspect two sites that North Korea had not declared. On the 25th its board stood behind the demand. # src: F83 # gloss: IAEA special-inspection
On 12 March North Korea announced that it would leave the Non-Proliferation Treaty. # src: F84 # gloss: NPT
{mine == mine_bought: The sum that was said aloud in October would buy, this month, a headline.|A gift to Pyongyang in October was a gift. This month it would be a reward.} In Washington the people who will judge it have been at their desks for eight weeks. # gloss: moral-hazard
When TIME writes of it, in June, the talks have outwardly halted, because the United States has stepped in over the nuclear dispute. # known-later: F86
-> desk

= desk
A telex for Beijing, proposing a day for new talks, is typed and unsent. # decision: winter
+ [Write *not now* across it, and keep the line open. # id: pause # for: To wait until it is known what anything costs. # record: thin # considered: F86]
    You write it in pencil. The operator asks whether pencil is sent, and you say that pencil is kept.
    For some weeks the contacts are a telephone number and a calendar. In Beijing somebody from their embassy stops somebody from yours in a corridor to ask after his health, and is told that it is good, and will be better in the summer.
    One account of the time has the talks halted on the surface before June, with quiet contact going on. # src: F86 # disputed: C3
    -> winter_after
+ [Send it as it stands, and go on quietly. # id: on # for: To be the one that did not leave the table. # considered: F86]
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    It goes at six in the evening. The answer is there by nine, which has never happened before: nine groups of figures, and in clear, at the end, *greetings to the deputy director-general and his family*.
    In Washington the desk officer has a list of such contacts that is supposed to be complete. He adds a line to it, in ink, and goes to see somebody about it.
    -> winter_after
+ [Take the file to the Americans before anything is sent. # id: washington # for: A friend that hears of it from you. # considered: none]
    ~ shift(america, 1, 4)
    The new man at the American desk has not yet been brought anything voluntarily. He reads for an hour. He asks to keep the stone overnight.
    It comes back with the grade in pencil on a slip, and a sentence under it: *Tell us what you’d want them to stop, in order.* Nobody had put it in order. It takes the ministry two days, and there is a quarrel about the second place. # gloss: ore-grade
    -> winter_after
+ [Tell Seoul, through the embassy that has just reopened. # id: seoul # for: Seoul’s trust, which has not been asked for yet. # considered: none]
    ~ shift(seoul, 2, 3)
    ~ shift(trust, -1, 4)
    Your ambassador asks for half an hour and is kept for three hours. At the end of it they bring in a map, and he sees that Unsan has been marked on it for years, with the names of the families who left.
    They thank him, and ask for one thing: a name in Pyongyang, and the hour at which its owner can be found.
    In Pyongyang it is known inside ten days. The next message from there has no greeting on it. # gloss: leak
    -> winter_after
+ [See the winter from Pyongyang. # aside: pyongyang]
    A window in Pyongyang, imagined. The interpreter types with her coat on, by the snow-light, since the lamp is for visitors.
    China, by one estimate, sends three quarters of the country’s oil this year and nearly as much of the food that it buys abroad. # src: F07 # gloss: patron-state
    One Israeli, Siton, reads it like this: Kim Il-sung has not much time, fears that his son cannot hold the country, and hopes that Israel will take word to Washington. # src: F78 # says: siton
    Nobody has told the interpreter that. She has been told to find the Hebrew for *patience*, and to put the letter away where she can find it in a hurry.
    -> desk
+ [Count the days on the operator’s calendar. # aside: clock]
    The exit from the treaty is to take effect on 12 June. # src: F84 # gloss: NPT
    The operator has hung the calendar where she can see it from the machine, and ringed the day in red. Whatever anybody sends to Pyongyang before then, she has noticed, is about that ring. Even the greetings are.
    She asks what happens on the thirteenth. It is a Sunday, you say, and there will be work.
    -> desk

= winter_after
The stone goes back on the heap. Whoever sits down here next will have to lift it.
+ [Leave it until summer # turn]
    -> ch_visit
