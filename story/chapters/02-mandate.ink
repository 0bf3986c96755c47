=== ch_mandate ===
The foreign minister stands at the window with his back to the room and his glasses in his hands behind him. On the desk lies a single page with a heading, *Terms of the mission to Pyongyang*, a number one, and a full stop. The mission leaves in days. # chapter: mandate # title: How far is far enough # scene: minister-office # place: Jerusalem # date: 1992-10~ # gloss: mandate
Shimon Peres is foreign minister and Yitzhak Rabin prime minister. For years they have been rivals in one party. # src: F23
North Korea earns much of its hard currency by selling arms, the director of the CIA told American senators in January. Syria and Iran, he said, had bought its Scuds. # src: F08 # gloss: hard-currency scud
Israel wants the North’s missile sales in its region to stop. # src: F75
{
- refusals > 0: The letter has been here before. Someone has pinned to it the word *Why?*
- channel == channel_mossad: The Mossad has read everything first, and initialled each sheet in pencil, where it can be rubbed out. # gloss: mossad
- america >= 3: A copy is in a cabinet in Washington, with the hour on it. One more capital is waiting for this page.
- else: The note on the go-between says *genuine*, and, lower down, *as far as we can tell*.
}
America votes on the third of November. # src: background
-> desk

= desk
Number one: what they may do there, and on whose word. # decision: mandate
+ [Look and listen. One word from the prime minister will do. # id: look # for: They cannot promise what they have no power to give. # record: likely # considered: F44]
    You write: *to look, to listen, and to report*. The word from the top takes a day. It comes by telephone, and is neither yes nor no. The secretary repeats it until you see that this is all, and you enter it under the full stop as permission.
    A news agency will write that the prime minister had long doubted that the talks could succeed, yet had not forbidden them. # src: F99 # says: rabin
    -> mandate_after
+ [Give them power to bargain. # id: bargain # for: Whoever cannot name a price is only a tourist. # considered: none]
    ~ mandate = mandate_bargain
    ~ shift(trust, 1, 4)
    ~ shift(backing, -1, 4)
    You write *to negotiate, and to initial*. At the window the glasses stop turning for a moment, and go on. # gloss: initial
    In Pyongyang, when the terms arrive, a guest house that has been shut since spring is aired and its boiler is tried. In Jerusalem the prime minister’s military secretary returns his copy with one line marked. In the margin there is nothing but the dent of a pencil.
    -> mandate_after
+ [Send a joint team with the Mossad. # id: joint # for: One country, one party, both sets of questions. # considered: none]
    ~ channel = channel_joint
    ~ shift(backing, 1, 4)
    The man who comes about it has a good suit and no card. He will need a passport from you, a seat, and the right to say nothing at dinner. In return you may see what he sees.
    It is settled that the ministry will speak and the other service count. Both will sign one report, on one page, so that neither can lose the other’s half. # gloss: mossad
    -> mandate_after
+ [Nothing leaves before the prime minister signs. # id: sign # for: A signature cannot be taken back as a word on the telephone can. # considered: F44]
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
+ [Ask round why the North has written. # aside: why]
    Because they are poor, says the go-between on the telephone, and he has seen the aunt’s list.
    The North’s output is estimated to have shrunk by 3.7 per cent in 1990, and by 5.2 in 1991. # src: F04 # disputed: C7
    The assistant, Siton, will read it like this, looking back: Kim Il-sung knew that he had little time, feared that his son could not hold the country steady, and hoped that Israel would take word to Washington. # src: F78 # says: siton # disputed: C7
    For a mine and a subsidy, says a man from the Treasury who has been asked in about something else, and missiles will be the wrapping.
    Next August the ambassador in Seoul will say, on the record, that the North kept asking for aid and for investment in mines, and laid the question of missiles aside. # src: F102 # says: naim # disputed: C7
    The secretary who types the reasons leaves room for another.
    -> desk
+ [See who in Tehran is told about the carpets. # aside: tehran]
    A desk in Tehran, imagined. The man at it buys missiles. His embassy in Pyongyang writes that at a guest house there they are beating carpets, and a cook has asked what Israelis do not eat.
    In the war of the 1980s Iraq’s missiles fell on Iranian cities. # src: background
    His sister taught her children to sit on the stairs. He went from capital to capital for something to answer with, and one of them sold it to him. He wants the new one so that nobody tries the stairs again. Who else it would reach is on page two, and he did not write page two.
    {refusals > 0: The visitors said no once, the embassy adds, and were asked again. He underlines it.}{channel == channel_mossad: The visitors, the embassy adds, have asked for rooms at the end of the passage.}
    If they pay the seller to stop, he will have paid for half a missile. He drafts two sentences. One offers more oil. The other admires the carpets.
    -> desk
+ [Strike names off the list. # aside: list]
    Nine people have asked to go. Two of them know rock.
    In the ministry’s papers the businessmen had plans beyond gold, and fuel came first. # src: F74
    Whether any of them travelled is unsettled: the summary of the lecture adds people from business, and we could not verify that they went. # src: F52b
    You strike out a banker and a maker of pipes. You strike out a professor of Korean, who has taught the language for twenty years and has never heard it spoken in the North, and then you sit for some time with the pen over him.
    The older geologist has sent back his form. Under *special equipment* he has put: socks, fourteen. {channel == channel_mossad: A name has been added below his, in pencil, with *geologist?* after it. He has written beside it: *Ask him what quartz tastes of.*}
    -> desk
+ [Turn back the minister’s diary. # aside: diary]
    A page of an appointments diary, invented for this page: # paper: notebook
    9.00 Cairo, telephone. 9.30 Dentist (put off). 10.00 Deputy director-general, *re gold?* Ten minutes. {refusals > 0: 10.10 A trader, no appointment, has a letter.|10.10 Agriculture.} # paper: notebook
    By one account it was the businessman who took to the minister what he had found out. By Siton’s it was the ministry, once it had made sure of the contact. # src: F44 # disputed: C6
    There is no businessman in the diary. There is a blank at six, with the ring of a glass on it. The secretary has kept his book through four offices, and will say of a blank only that it is one.
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
- else: The page is still mostly white.
}
The visit, by way of Beijing, falls between late October and 3 November; the accounts give different days. # scene: map # cue: flight tel-aviv beijing # src: F49 F50 # disputed: C3
+ [Tie the ribbon # turn]
- -> ch_mine
