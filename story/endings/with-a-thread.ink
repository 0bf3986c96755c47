// Endings in which something small outlived August 1993: the quiet line, water, the warning.

=== end_quiet ===
The telephone is grey, and older than the people who dust it. It has rung eleven times in eighteen years. Beside it are a card, *ask for nothing*, and a book. # ending: quiet # chapter: ending # title: The quiet line # scene: ending-quiet # place: Tel Aviv # date: 2011-12
{
- august == august_quiet: The rule was made in Paris, between the cheese and the coffee.
- august == august_mossad: The rule was made by a man of the service, who had spent his life asking and knew what it cost.
- else: The rule was made in a shed below Unsan, by two people who had no orders. The number is a shop’s in Dandong, across the river.
}
From the book, invented like the line itself: # paper: ledger
Third call. A flood. A wedding. A general’s gallstones, improving. # paper: ledger
{
- thread == thread_mine: Every spring: height of the water at Unsan. # paper: ledger
- thread == thread_warning: 1997: asked for a warning, once, against the rule. Given. Was right. Filed. No more pages from the kitchen. # paper: ledger
- else: Frozen for some years. Rent paid. # paper: ledger
}
Sixth call. Name of a girl with a rucksack, who crossed the wrong river from the Chinese bank. Home within the month. Believes that it was a clerical error. # paper: ledger
In September 2007 a reactor in Syria, almost finished, was destroyed from the air. # src: F122
{
- bill == bill_closed: Tenth call, that spring: not answered, the line having been closed. Another department went on paying for it by mistake. # paper: ledger
- bill == bill_shared: Tenth call, that spring: passed on. It was in a tray. # paper: ledger
- else: Tenth call, that spring: a river. There are many rivers. # paper: ledger
}
New voice. New voice again. Not asked what became of the others. # paper: ledger
It has stopped no ship. No service pays rent for eighteen years on such a line, and every third year an auditor came to say so. Whether it would have borne a question with weight in it, nobody could find out without putting one.
Kim Jong-il has died. # date: 2011-12-19 # src: background
You dial, and say the sentence that has been approved. The voice thanks you. Then, against the rule, it asks whether it is raining there. It is. Eleventh call, you write, and the hour, and *rain*.
-> END

=== end_water ===
The valley is twelve kilometres long, and the pipe runs along four of them. # ending: water # chapter: ending # title: Water # scene: ending-water # place: A valley below Unsan # date: 1997-06
{
- mine == mine_water: It was first drawn in 1992, on the back of a protocol. The mine manager asked then how far apart the holes should be. He has them at forty centimetres.
- mine == mine_reopened || mine == mine_bought: The pumps were bought for the mine. They lift river water now, and do it better.
- mine == mine_surveyed: The geologist had sketched the river on the back of his notes. Five years later somebody used that page.
- else: It was refused to them as gold, and given to them as plastic.
}
{
- august == august_suspended || august == august_promise: There are no contacts. The crates came in as samples to be returned.
- august == august_mossad: A service that has never grown anything signed for six tonnes of seed.
- else: It was arranged in Paris by people who did not discuss it, over lunches that they did not enjoy.
}
There is famine in the North. # src: F116
You should not be standing here. No county was ever known to keep foreign pipe, and no visitor to be let in to count. Your permit is for nozzles.
The cook at the nursery counts with beans in a jar. Three hundred and forty bowls in April, three hundred and forty in June.
The next valley has no pipe. There was one set, and the county chose the better road. A woman walks over from there with a child. They are not on the list, so the cook puts in no bean, and fills two bowls.
{
- visit == visit_went: A page from an old newspaper is pasted above her stove against the draught. A man is smiling on it, and shaking a cuff.
}
The missiles are sold that year as before. Because of the pipe, the county delivers its grain to the army in full.
The interpreter asks if there is something that you would like for your file. One of the beans, you say. She has to put it to the cook twice. The cook takes one out, gives it to you, and goes back to the jar to find what she has now.
-> END

=== end_warning ===
In the room in Vienna there are six people, and a photograph whose country they have been asked not to name. # ending: warning # chapter: ending # title: The warning # scene: ending-warning # place: Vienna # date: 2007-06
A river, a track, a square building with no windows. The line gave you the river in the spring, and on one morning you gave it to Washington and to the agency here.
{
- exposure >= 2: Pyongyang’s name has been in enough newspapers beside yours. In this room nobody writes it down.
- else: Nobody in this room has yet thought of your country and Pyongyang together. You watch six people do it, one after another.
}
Nobody gives such a thing up for a letter, says the one with the cold. He would have to be more afraid of being asked than of being bombed. They draft the letter.
{
- august == august_mossad: A place had been found in Haifa for a student, under another name. In June the line stops. The service keeps the place open for a year.
- else: A place had been found in Paris for a student, under another name. In June the line stops. In October the room is let to somebody else, with the plants.
}
{
- mine == mine_reopened || mine == mine_bought: At Unsan the foreman writes that the usual gentleman did not come for the accounts.
}
The agency writes to Damascus. Damascus answers that it is a store, and that visitors will be welcome in August. In August there is a ploughed field, with a new shed in it, and an officer who has the visitors sign for their boots. What could be carried has left on lorries. The six have four opinions as to where. # date: 2007-08
On 6 September 2007 Israeli aircraft destroyed the reactor. # src: F122 # known-later: F122
On 6 September nothing happens in that valley. Some crews sleep, and some guards. The men who would have been on the night shift are on a bus, and one of them, who cannot sleep sitting up, counts the lamps. # date: 2007-09-06
-> END
