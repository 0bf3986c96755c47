// Endings that stay close to the record: as it happened, the letter unanswered, two envelopes, Seoul’s door.

=== end_record ===
The archive is two floors down, and its light goes off after ninety seconds unless somebody moves. The last sheet of the file is a form.{visit != visit_radio || mine != mine_surveyed || ports != ports_claim || price != price_none || august != august_suspended:  You wrote other lines than theirs, and they came out on the same form.} # ending: record # chapter: ending # title: As it happened # scene: ending-record # place: Jerusalem # date: 2017-09-25
Said on one side and denied on the other: that the North moved first. # src: F36
{
- august == august_suspended: Known: that on 16 August 1993 ministers suspended the contacts; so that the Americans could work, the ministry said, to keep the missiles from Iran and Syria. Israel, said its ambassador, received nothing. # src: F98 F102
- else: Known in this history, and not in the record: that there is an American promise, with *as appropriate* in it. Somebody kept a tally of the occasions, and stopped at two.
}
That in the same month, unnamed Americans say, truck chassis of a kind used for launchers flew to Damascus in Russian planes. Washington could not persuade Moscow to prevent it. # src: F103
Not known: who stopped it. Washington asked. The Mossad’s head from 1989 to 1996 says that his advice was taken. Rabin had long doubted. The North had laid the question of missiles aside. # src: F97 F29 F101 F99 F102 # disputed: C14
{
- visit == visit_deputy: Whether anyone was invited. In this history the deputy minister’s boarding card is pinned to the denial.
- else: Whether it ended there. There is a report of March 1994, which the ministry called baseless. # src: F110 # disputed: C15
}
{
- mine == mine_surveyed: What was in the mountain. In place of the geologist’s report is a card: *taken out*.
- mine == mine_refused: What was in the mountain. There is one line, in a firm hand: not before the missiles.
- mine == mine_bought: What a share in the mountain is worth. A widow asks each spring.
- else: What became of the pumps and pipe. They were signed for at Nampo.
}
Money: a billion wanted of Israel; of America in 2000, by the year, and refused. Iran had paid 500 million, Rabin said. # src: F72a F120 F20 # disputed: C9
In 1999 a billion had been wanted in cash, by the account of the North’s interpreter at Stockholm. # src: F118b # known-later: F118b
Lives: thirteen from Iraq’s missiles of 1991, in Israel’s last count; by famine in the North, between 240,000 and 3.5 million. # src: F11b F116
Since: Iran’s Shahab-3 is widely thought to come from the Nodong; Iran has denied any help. A reactor in Syria was destroyed, almost finished; Syria denied that it was one, and Israel has not admitted the raid. # src: F117 F122 # gloss: shahab-3
On 21 March 2018 Israel admitted the raid. # src: F122 # known-later: F122
Spared: {mine == mine_bought:whoever might have been held at a mine|whoever might have been held at a mine, or cheated over one}. The last box, and the largest, is for what the North would have signed. {visit == visit_signed || ports == ports_drafted || price == price_steps:*Asked in writing; not signed*|*Nobody asked in writing*}, you put. The light goes off. It is some time before you move. # cue: light off
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
The partner knows the form of words for that. In Seoul this month it can bring the police, and he has nobody to send it to. The number in Osaka that he used to ring is answered now by someone who asks him to spell *Israel*. Two refusals are not many, he says. He has known them come back after worse, and cannot tell you why this time they did not.
{
- august == august_promise: The American promise is kept in another building, on better paper. It binds two capitals, and neither of them is Pyongyang.
- else: In Jerusalem the contacts were suspended with some ceremony, months after they had stopped.
}
No ally was vexed for long, no engineer held, nobody bribed. The ships that sailed, sailed, and who lived under what they carried is in no file. The go-between’s name is used up in one capital, and the partner’s in two. He wonders whether his aunt was asked to spell it.
At the bottom of the box is a third letter, postmarked Osaka in May and never opened. By then, says the partner, there was nobody left to hand it to. You sign for it as it is. There was a desk in Jerusalem for opening such things, and it has been abolished.
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
By May he has been recalled. He had vouched for both of them. Damascus hears that its supplier has been taking bids, and orders early. Washington has its single channel back, and did not have to lift a hand.
He could have burnt one sheet. Which of the two he would have believed, each house knows, and they have not compared.
{
- bill == bill_closed: In 2007 one of the two files the matter, and says so in a note to the other, which files the note. # date: 2007
- bill == bill_listened: In 2007 both houses are still listening, to different men. # date: 2007
- bill == bill_shared: In 2007 both houses pass on what they have heard, and Vienna takes the second for proof of the first. # date: 2007
}
Each house has his visiting card, in its own file. Neither has had another from anyone.
-> END

=== end_door ===
The sheet from the hut at Panmunjom has fifty names on either side of it, and is still warm from the copier. # ending: door # chapter: ending # title: Seoul’s door # scene: ending-door # place: Panmunjom # date: 1994-02
You have been lent a chair in the house behind the hut, on the Southern side; in there nobody sits who is not a Korean. Seoul was told in time. It asked for no apology and no share. It asked for a name and an hour, and then it telephoned for itself. Seven people were asked for an opinion, the South Korean tells you, and it was four to three. One of the four had come in late.
{
- august == august_suspended: When Jerusalem suspended its contacts, nobody here noticed: here they were beginning.
- august == august_promise: Jerusalem has a promise from Washington on the missiles. It is not a paper that Seoul has seen.
- else: Jerusalem’s own line went to other hands in August. Nobody here has rung it since.
}
The names belong to people past seventy. They will have two hours, in a sports hall. A woman wants to be told what her brother will be wearing.
The missiles are not on the sheet. They were the third item, then they were under other matters, then they were for Washington. It was your question, and it has paid for all this.
In June the United States and North Korea come close to war, and on 8 July Kim Il-sung dies. # date: 1994-07 # src: F111 F112
The fifty have had their two hours. There is no second list. The two presidents were to have met that month. With Kim Il-sung there would have been more names, say those who dealt with him, and nobody can ask him.
{
- mine == mine_reopened: A firm from Pusan offers to run the pumps at Unsan. It is told that they are too near Yongbyon.
- thread != thread_none: Your own line goes on for some years, with less and less to say.
}
A letter comes, care of the embassy, from the daughter of the man who would have been the fifty-first. He had bought a suit. She asks whether the place will be kept.
-> END
