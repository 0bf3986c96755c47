=== ch_mandate ===
The foreign minister’s chair has been turned to the window, and there is smoke above the back of it. The file lies open on the desk. # chapter: mandate # title: How far is far enough # scene: minister-office # place: Jerusalem # date: 1992-10~
The minister and the prime minister belong to one party, and have been rivals in it for years. # src: F23
Beside the file is a single page with a heading, *Terms of the mission to Pyongyang*, a number one, and a full stop. The rest is left to the pen. # gloss: mandate
{
- refusals > 0: The letter has been here before. Someone has pinned to it the word *Why?*
- channel == channel_mossad: The Mossad has read everything first. It has initialled each sheet in pencil, in the corner, where it can be rubbed out. # gloss: mossad
- america >= 3: A copy is in a cabinet in Washington, with the hour on it. One more capital is waiting for this page.
- else: The note on the go-between says *genuine*, and, lower down, *as far as we can tell*.
}
America votes on the third of November. # src: background
The mission leaves in days. In Washington nobody who could be asked knows yet whether he will still be there to answer.
-> desk

= desk
Number one: what they may do there, and on whose word. # decision: mandate
+ [Look and listen. One word from the prime minister will do. # id: look # for: Nothing to give away, so nothing given away. # record: likely # considered: F44]
    You write: *to look, to listen, and to report*. The word from the top takes a day. It comes by telephone, through a secretary, and it is neither yes nor no. The secretary repeats it until you see that this is all of it.
    For a long time, a news agency wrote, the prime minister had doubted that the talks could succeed, and had not forbidden them. # src: F99 # says: rabin
    You enter it under the full stop as permission.
    -> mandate_after
+ [Give them power to bargain. # id: bargain # for: Whoever cannot name a price is only a tourist. # considered: none]
    ~ mandate = mandate_bargain
    ~ shift(trust, 1, 4)
    ~ shift(backing, -1, 4)
    You write *to negotiate, and to initial*. The smoke above the chair stops for a moment, and goes on.
    In Pyongyang, when the terms arrive, a guest house that has been shut since spring is aired and its lifts are tried. In Jerusalem the prime minister’s military secretary returns his copy with one line marked. In the margin there is nothing but the dent of a pencil.
    -> mandate_after
+ [Send a joint team with the Mossad. # id: joint # for: One country, one party, both sets of questions. # considered: none]
    ~ channel = channel_joint
    ~ shift(backing, 1, 4)
    The man who comes about it has no card and a good suit. He will need a passport from you, and a seat, and the right to say nothing at dinner. In return, he says, you may see what he sees.
    It is settled that the ministry will speak and the other service count. Both will sign one report, on one page, so that neither can lose the other’s half. # gloss: mossad
    -> mandate_after
+ [Nothing leaves before the prime minister signs. # id: sign # for: If it goes wrong it must have gone wrong for everyone. # considered: F44]
    ~ shift(backing, 1, 4)
    {
    - refusals > 0:
        ~ shift(trust, -1, 4)
    }
    He signs on the ninth day. It is a small signature, across the bottom of a page about something else, but from now on when the file is in trouble so is he.
    {
    - refusals > 0: A visa clerk in Beijing asks twice a day whether this is another way of saying no. On the eighth day he stops asking.
    - else: The aeroplane seats have been booked and given back three times. The travel clerk has begun to do it without being asked.
    }
    -> mandate_after
+ [Make two lists: what is hoped for, what is asked. # aside: wishes]
    What is asked is that missiles stop. The lists of what, and to whom, differ with the paper that one reads: Scuds for Syria, Lebanon or Iran in the ministry’s own; the Nodong and Iran in a later report; Egypt, Syria, Libya and Iraq in a memory of 2007. # src: F75 # gloss: scud nodong
    Relations, an Israeli mission in Pyongyang and a visit by the minister were discussed as well. # src: F79 # disputed: C24
    A clerk has typed them on one sheet, *asked* on the left and *hoped* on the right. The right side is the warmer, and it is the left that has to be explained to the prime minister.
    -> desk
+ [Ring the embassy that was cheaper to close. # aside: seoul]
    Israel closed its embassy in Seoul in 1978, to save money, and opened it again this year. # src: F22
    The telephone there is new and has an echo. You do not say why you ring; you ask how they are settling in. Well, says the voice, well. The ministry across the road has even lent them chairs. It hopes that Israel is here to stay.
    You say that of course it is. The echo says so too.
    -> desk

= mandate_after
{
- channel == channel_joint: Five passports go into the file, one of them two hours old.
- channel == channel_mossad: The ministry lends its men, then, to a mission that is the other service’s from the start. Somebody rules a second column on the page.
- mandate == mandate_bargain: The page has a second sentence now, and both of them can be quoted.
- else: The page is still mostly white. It goes in under the letter.
}
The way in is by Beijing. The visit falls between late October and 3 November; the accounts give different days. # scene: map # cue: flight tel-aviv beijing # src: F49 F50 # disputed: C3
+ [Tie the ribbon # turn]
- -> ch_mine
