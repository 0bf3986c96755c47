// Endings that stay close to the record: as it happened, the letter unanswered, two envelopes, Seoul’s door.

=== end_record ===
The archive is two floors down, and its light goes off after ninety seconds unless somebody moves. The last sheet of the file is a form. # ending: record # chapter: ending # title: As it happened # scene: ending-record # place: Jerusalem # date: 2017-09-25
Known: that the North moved first, and denies it. # src: F36
{
- august == august_suspended: That on 16 August 1993 ministers suspended the contacts, so that the Americans could work to keep the missiles from Iran and Syria. Israel, by its own ambassador’s account, received nothing. # src: F98 F102
- else: That there is an American promise, with *as appropriate* in it. Somebody kept a tally of the occasions, and stopped at two.
}
That in the same month, unnamed Americans say, truck chassis of a kind used for launchers flew to Damascus in Russian planes. Washington could not persuade Moscow to prevent it. # src: F103
Not known: whose hand stopped it. Washington asked. The Mossad’s head from 1989 to 1996 says that his advice was taken. Rabin had long doubted. The North had laid the missiles aside. # src: F97 F29 F101 F99 F102 # disputed: C14
{
- visit == visit_deputy: Whether anyone was invited. The deputy minister’s boarding card is pinned to the denial.
- else: Whether it ended there. There is a report of March 1994, which the ministry called baseless. # src: F110 # disputed: C15
}
{
- mine == mine_surveyed: What was in the mountain. In place of the geologist’s report is a card: *taken out*.
- mine == mine_refused: What was in the mountain. There is one line, in a firm hand: not before the missiles.
- mine == mine_bought: What a share in the mountain is worth. A widow asks each spring.
- else: What became of the pumps and pipe. They were signed for at Nampo.
}
Money: a billion wanted of Israel; again in 1999, in cash, by the interpreter’s account; of America in 2000, by the year, and refused. Iran had paid 500 million, Rabin said. # src: F72a F118b F120 F20 # disputed: C9
Lives: thirteen by the missiles of 1991, in Israel’s last count; by famine in the North, between 240,000 and 3.5 million. # src: F11b F116
Since: Iran’s Shahab-3 is widely thought to come from the Nodong. A reactor in Syria was destroyed, almost finished, in a raid that Israel has not admitted. # src: F117 F122 # gloss: shahab-3
On 21 March 2018 Israel admitted the raid. # src: F122 # known-later: F122
Spared: whoever might have been held at a mine, or cheated over one. The last box is for what the North would have signed. *Nobody asked in writing*, you put, and the light goes off in the middle of it. You have to move before you can see what it says. # cue: light off
-> END

=== end_letter ===
The go-between is giving up the office, and you have come for whatever in it belongs to the state. It is one shoebox. # ending: letter # chapter: ending # title: The letter unanswered # scene: ending-letter # place: New York # date: 1994-07
The letters lie in it as they came, each with the date of its answer.
{
- mine == mine_refused: One answer says that nothing can be done about a mountain until something is done about the missiles. It is a reasonable answer.
- else: One answer says that the letter has been read with interest.
}
{
- visit == visit_declined: One regrets that the minister’s calendar is full.
- ports == ports_bait: One says that a harbour opened for a visitor can be shut behind him.
}
On 8 July Kim Il-sung died. # date: 1994-07-08 # src: F112
The partner knows the form of words for that, and has nobody to send it to. The number he used to ring is answered now by someone who asks him to spell *Israel*. Two refusals are not many, he says. He has known them come back after worse, and cannot tell you why this time they did not.
{
- august == august_promise: The American promise is kept in another building, on better paper. It binds two capitals, and neither of them is Pyongyang.
- else: In Jerusalem the contacts were suspended with some ceremony, months after they had stopped.
}
No ally was vexed for long, no engineer held, nobody bribed. The ships that sailed, sailed, and who lived under what they carried is in no file. The go-between’s name is used up in one capital, and the partner’s in two. He wonders whether his aunt was asked to spell it.
At the bottom of the box is a third letter, postmarked in May and never opened. You mean to open it on the way. Somewhere before the airport the lid comes off, and when you count again in the departure hall there are two.
-> END

=== end_envelopes ===
The lobby has one good sofa, and by ten past nine two Israelis sit on it, each waiting for the other to leave. # ending: envelopes # chapter: ending # title: Two envelopes # scene: ending-envelopes # place: Beijing # date: 1994-03
{
- august == august_mossad: In August it was given to the service. Nobody thought of asking the ministry to give the number back.
- august == august_quiet: In August it was to go on quietly. Nobody had said whose quiet.
- else: In August it was stopped. Each of them had understood that to mean the other.
}
The North Korean comes down, sees them both, and takes both envelopes with both hands, as is polite. Upstairs he lays the sheets side by side. One puts the missiles first and aid after. The other turns that round, and names a sum. {exposure >= 3:He adds them to a folder of cuttings that is already thicker than they are.|He sends both home, and asks which of the two is Israel.}
That month Israeli army radio and Haaretz report a secret meeting in Beijing of which Washington had not been told. The ministry calls it baseless. # src: F110 # disputed: C15
By May he has been recalled. He had vouched for both of them. Damascus hears that its supplier has been taking bids, and begins to pay on time. Washington has its single channel back, and did not have to lift a hand.
It was a strange thing to break on. A host with two bidders does well by them, as a rule, and he could have burnt one sheet. Which of the two he would have believed, each house knows, and they have not compared.
{
- bill == bill_closed: In 2007 one of the two files the matter, and says so in a note to the other, which files the note. # date: 2007
- bill == bill_listened: In 2007 both houses are still listening, to different men. # date: 2007
- bill == bill_shared: In 2007 both houses pass on what they have heard, and Vienna takes the second for proof of the first. # date: 2007
}
The hotel has done away with the sofa. There are two chairs there now, with a palm between them.
-> END

=== end_door ===
The hut at Panmunjom is warm, and the sheet on the table has fifty names on either side of it. # ending: door # chapter: ending # title: Seoul’s door # scene: ending-door # place: Panmunjom # date: 1994-05
You have been lent a chair by the wall. Seoul was told in time. It asked for no apology and no share. It asked for a name and an hour, and then it telephoned for itself. It was put to a vote, the South Korean tells you, and the vote was four to three. With one more cold in the building they would have shut the door.
{
- august == august_suspended: When Jerusalem suspended its contacts, nobody here noticed: here they were beginning.
- august == august_promise: Jerusalem has a promise from Washington on the missiles. It is not a paper that Seoul has seen.
- else: Jerusalem’s own line went to other hands in August. Nobody here has rung it since.
}
The names belong to people past seventy. They will have two hours, in a sports hall. A woman wants to be told what her brother will be wearing.
The missiles are not on the sheet. They were the third item, then they were under other matters, then they were for Washington. It was your question, and it has paid for all this. Your host lends you his pen.
In June the United States and North Korea come close to war, and on 8 July Kim Il-sung dies. # date: 1994-07 # src: F111 F112
There is no second list. With the old man there would have been, say those who dealt with him, and nobody can ask him.
{
- mine == mine_reopened: In the end a firm from Pusan runs the pumps at Unsan, and keeps your maker’s plates on them out of courtesy.
- thread != thread_none: Your own line goes on for some years, with less and less to say.
}
A letter comes, care of the embassy, from the daughter of the man who would have been the fifty-first. He had bought a suit. She asks whether the place will be kept.
-> END
