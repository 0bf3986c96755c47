// Endings that stay close to the record: as it happened, the letter unanswered, two envelopes, Seoul’s door.

=== end_record ===
The archive is two floors down, and its light goes off after ninety seconds unless somebody moves. # ending: record # chapter: ending # title: As it happened # scene: ending-record # place: Jerusalem # date: 2017-09-25
{
- august == august_suspended: On 16 August 1993 the senior ministers suspended the contacts, in agreement with Washington, the ministry said. # src: F98 # disputed: C14
- else: The American promise of August 1993 is here: the missiles *will continue to be raised, as appropriate*. Somebody kept a tally of the occasions in the margin, and stopped at two.
}
On 23 August Pyongyang said that it had invited no Israeli and proposed no relations. # src: F82a
{
- visit == visit_deputy: The deputy minister’s boarding card is pinned to the denial.
}
{
- mine == mine_surveyed: The geologist’s report should come next. In its place is a card, saying that it was taken out, with no name and no date.
- mine == mine_refused: On the mine there is one line, in a firm hand: not before the missiles.
- mine == mine_bought: Then the deed to a mountain, with three instalments unpaid, and the address of a widow who asks each spring what her share is worth.
- else: Then a delivery note for pumps and pipe, signed for at Nampo, and nothing after it.
}
The freeze of October 1994, plutonium for fuel and reactors, had fallen apart by 2003. Iran’s Shahab-3 is widely thought to come from the Nodong; Iran has denied any help. # src: F113 F117 # gloss: agreed-framework shahab-3
In 1999 the two countries’ ambassadors met three times in Stockholm, in secret. By its interpreter’s account the North wanted a billion in cash; Israel offered food, farming or medicine. # src: F118a F118b
In September 2007 aircraft destroyed a reactor, almost finished, in Syria’s Deir ez-Zor region. Syria denies that it was one, and Israel has not admitted the raid. # src: F122
On 21 March 2018 Israel admitted the raid. # src: F122 # known-later: F122
Yesterday one of the two men said that it was stopped before it had ripened, because the prime minister had no wish to be troubled with “crazy ideas”. A different diplomat calls it a “fiasco from every angle”. # src: F124 F125 # says: siton # disputed: C14
The other of the two said in 2007 that the North wanted money and would not promise to stop. In 2017 he is sure that it would have taken another course. # src: F126 F123 # says: bentsur
It all fits on one sheet. You put it in, and the light goes off. You push the folder back by feel. It goes in halfway, and the ribbon catches. # cue: light off
-> END

=== end_letter ===
The go-between is giving up the office, and you have come for whatever in it belongs to the state. It is one shoebox. # ending: letter # chapter: ending # title: The letter unanswered # scene: ending-letter # place: New York # date: 1994-07
The letters lie in it as they came, each with the date of its answer in pencil.
{
- mine == mine_refused: One answer says that nothing can be done about a mountain until something is done about the missiles. It is a reasonable answer.
- else: One answer says that the letter has been read with interest.
}
{
- visit == visit_declined: One regrets that the minister’s calendar is full.
- ports == ports_bait: One says that a harbour opened for a visitor can be shut behind him.
}
On 8 July Kim Il-sung died. # date: 1994-07-08 # src: F112
The partner knows the form of words for that, and has nobody to send it to. The number he used to ring is answered now by someone who asks him to spell *Israel*.
{
- august == august_promise: The American promise is kept in another building, on better paper. It binds two capitals, and neither of them is Pyongyang.
- else: In Jerusalem the contacts were suspended with some ceremony, months after they had stopped.
}
No ally was vexed by it for long. No engineer was held, and nobody was bribed. The ships that sailed, sailed. Who lived under what they carried is in no file, because nobody was talking to anyone who could have said.
At the bottom of the box is a third letter, postmarked in May and never opened. You mean to open it on the way. Somewhere before the airport the lid comes off the shoebox, and when you count again in the departure hall there are two.
-> END

=== end_envelopes ===
The lobby has one good sofa, and by ten past nine two Israelis sit on it, each waiting for the other to leave. # ending: envelopes # chapter: ending # title: Two envelopes # scene: ending-envelopes # place: Beijing # date: 1994-03
{
- august == august_mossad: In August it was given to the service. Nobody thought of asking the ministry to give the number back.
- august == august_quiet: In August it was to go on quietly. Nobody had said whose quiet.
- else: In August it was stopped. Each of them had understood that to mean the other.
}
The North Korean comes down, sees them both, and takes both envelopes with both hands, as is polite. Upstairs he lays the sheets side by side. One puts the missiles first and aid after. The other turns that round, and names a sum.
{
- exposure >= 3: He adds them to a folder of cuttings that is already thicker than they are.
- else: He is a careful man. He sends both home, and asks which of the two is Israel.
}
That month Israeli army radio and Haaretz report a secret meeting in Beijing of which Washington had not been told. The ministry calls it baseless. # src: F110 # disputed: C15
By May the North Korean has been recalled. His successor sees nobody below an ambassador. In Damascus they learn that their supplier had been taking bids, and begin to pay on time. Washington has its single channel back, and did not have to lift a hand.
{
- bill == bill_closed: In 2007 one of the two houses files the matter, and says so in a note to the other, which files the note. # date: 2007
- bill == bill_listened: In 2007 both houses are still listening, to different men. # date: 2007
- bill == bill_shared: In 2007 both houses pass on what they have heard, and Vienna takes the second for proof of the first. # date: 2007
}
There are two files, in two buildings. On the cover of each is written, in a different hand, that the rest is in the other.
-> END

=== end_door ===
The hut at Panmunjom is warm, and the sheet on the table has fifty names on either side of it. # ending: door # chapter: ending # title: Seoul’s door # scene: ending-door # place: Panmunjom # date: 1994-05
You have been lent a chair by the wall, as the guest of a ministry that pays its debts. Seoul was told in time. It asked for no apology and no share. It asked for a name and an hour, and then it telephoned for itself.
{
- august == august_suspended: When Jerusalem suspended its contacts, nobody here noticed: here they were beginning.
- august == august_promise: Jerusalem has a promise from Washington on the missiles. It is not a paper that Seoul has seen.
- else: Jerusalem’s own line went to other hands in August. Nobody here has rung it since.
}
The names belong to people past seventy. They will have two hours, in a sports hall, and no second meeting. A woman wants to be told what her brother will be wearing.
The missiles are not on the sheet. They were the third item, then they were under other matters, then they were for Washington. The South Korean tells you so, and lends you his pen.
In June the United States and North Korea come close to war, and on 8 July Kim Il-sung dies. # date: 1994-07 # src: F111 F112
There is no second list.
{
- mine == mine_reopened: In the end a firm from Pusan runs the pumps at Unsan, and keeps your maker’s plates on them out of courtesy.
- thread != thread_none: Your own line goes on for some years, with less and less to say.
}
A copy of the first list is in the file. Under it is a letter, care of the embassy, from the daughter of the man who would have been the fifty-first. He had bought a suit, and she asks whether the place will be kept. It is the last sheet, and it has no number.
-> END
