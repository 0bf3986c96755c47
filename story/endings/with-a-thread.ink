// Endings in which something small outlived August 1993: the quiet line, water, the warning.

=== end_quiet ===
The telephone is grey, and older than the people who dust it. It has rung eleven times in eighteen years. # ending: quiet # chapter: ending # title: The quiet line # scene: ending-quiet # place: Tel Aviv # date: 2011-12
There is a card beside it with the rule: *ask for nothing*.
{
- august == august_quiet: The rule was made in Paris, between the cheese and the coffee.
- august == august_mossad: The rule was made by a man of the service, who had spent his life asking and knew what it cost.
- else: The rule was made in a pump shed, by two people who had no orders and no one else to ring.
}
So the line has stopped no ship. It has told of a flood, a wedding, and a general’s gallstones.
{
- thread == thread_mine: It has told, every spring, how high the water stands at Unsan.
- thread == thread_warning: Once it was asked for a warning and gave one. It was right, and it was filed.
- else: It was frozen for some years, which meant that the rent was paid.
}
Once it carried the name of a girl with a rucksack, who had crossed the wrong river from the Chinese bank. She was home within the month, and believes that it was a clerical error.
In September 2007 a reactor in Syria, almost finished, was destroyed from the air. # src: F122
{
- bill == bill_closed: By then the line had been closed, and another department went on paying for it by mistake.
- bill == bill_shared: What the line had said was passed on that spring, and was in a tray.
- else: The line had been listened to all that spring. It had spoken of a river, and there are many rivers.
}
The voice at the other end has changed twice. By the rule you did not ask why.
Kim Jong-il has died. # date: 2011-12-17 # src: background
You dial, and say the sentence that has been approved. The voice thanks you. Then, against the rule, it asks whether it is raining there. It is. You write that in the file, *rain*, with the hour, and leave the folder open on the desk to dry.
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
There is famine in the North, and nobody agrees how many have died. # src: F116
The cook at the nursery keeps her count with beans in a jar. Three hundred and forty bowls in April, three hundred and forty in June. Of all the numbers in this file, this one has been checked.
The next valley has no pipe. There was one set, and the county chose the valley with the better road. A woman walks over from there with a child. They are not on the list, so the cook puts in no bean for them, and fills two bowls.
{
- visit == visit_went: A page from an old newspaper is pasted above her stove against the draught. A man is smiling on it, and shaking a cuff.
}
The missiles are sold that year as before. Because of the pipe, the county delivers its grain to the army in full.
The interpreter asks whether you would like something for the file. You ask for a bean. It goes under a strip of tape on the last sheet, and the file is carried on, a little thicker than paper should be.
-> END

=== end_warning ===
In the room in Vienna there are six people, and a photograph whose country they have been asked not to name. # ending: warning # chapter: ending # title: The warning # scene: ending-warning # place: Vienna # date: 2007-06
A river, a track, a square building with no windows. The line gave you the river in the spring. You gave it to Washington and to the agency here{america <= 1:, ten days apart, because Washington wished to hear first how long you had had such a line|, on the same morning}.
{
- exposure >= 2: Pyongyang’s name has been in enough newspapers beside yours. In this room nobody writes it down.
- else: Nobody in this room has yet thought of your country and Pyongyang together. You watch six people do it, one after another.
}
{
- august == august_mossad: A place had been found in Haifa for a student, under another name. In June the line stops. The service keeps the place open for a year, which is all that it can do without its showing.
- else: A place had been found in Paris for a student, under another name. In June the line stops. In October the room is let to somebody else, with the plants.
}
{
- mine == mine_reopened || mine == mine_bought: At Unsan the foreman writes that the usual gentleman did not come for the accounts.
}
The agency writes to Damascus. Damascus answers that it is a store, and that visitors will be welcome in August. In August there is a ploughed field, with a new shed in it, and a soldier who offers figs. # date: 2007-08
On 6 September nothing happens in that valley. Some crews sleep, and some guards, and the men who would have been on the night shift are on a bus. None of them knows it. # date: 2007-09-06
On 6 September 2007 Israeli aircraft destroyed the reactor. # src: F122 # known-later: F122
What stood there left on lorries. Six people have four opinions as to where.
The file is wanted in Vienna, on loan. You get a receipt: *one folder, grey; ribbon missing*. In ten years nobody has written to say that it was found.
-> END
