=== ch_august ===
The file fills a carton by now, with the grey folder at the bottom of it. Nobody sends a carton up to a prime minister. What lies on this desk is one page, squared to the edge, between the telephone and the ashtray. # chapter: august # title: A colon # scene: prime-minister-office # place: Tel Aviv # date: 1993-08-16
The blinds are down against the sun, and somebody has been smoking with the window shut.
The prime minister has long doubted that these talks would work, and has never forbidden them. # src: F99 # says: rabin
{
- visit == visit_went: The foreign minister, who hoped for more, has the photograph and has stopped showing it. # says: peres
- else: The foreign minister, who hoped for more, has lost hope as well. # src: F99 # says: peres
}
In the next room, with the door open, they are at another text.
It has been made in Norway, with the Palestinians, and very few people in the country know that it exists. It is to be initialled this week. # src: background # gloss: oslo-accords
It will need the foreign minister and the prime minister on one side of one table, and it will need Washington.
+ [Read the page # turn]
-
A minute, invented for this page: # paper: minute
{
- mine == mine_surveyed: 1. Unsan: surveyed. Nothing promised. # paper: minute
- mine == mine_reopened: 1. Unsan: two pumps running. Our people are on the site. # paper: minute
- mine == mine_bought: 1. Unsan: bought. One instalment paid. Our people are on the site. # paper: minute
- mine == mine_water: 1. Unsan: mine left alone. Pipe and seed at two farms. # paper: minute
- else: 1. Unsan: refused, until the missiles are dealt with. # paper: minute
}
{
- ports == ports_claim: 2. Ports: one of the delegation reports that our inspectors would be let in. Nothing on paper. # paper: minute # disputed: C11
- ports == ports_drafted: 2. Ports and airfields: our eleven points are with them. They have come back without the ninth. # paper: minute
- ports == ports_token: 2. Ports: three of ours at Nampo, once a month. To date, cement and fish. # paper: minute
- ports == ports_third: 2. Ports: neutrals have been asked. They ask who else has. # paper: minute
- else: 2. Ports: judged to be bait, and left alone. # paper: minute
}
{
- visit == visit_radio: 3. Visit: the foreign minister has said that he would go. He has not gone. # paper: minute
- visit == visit_went: 3. Visit: made. One photograph, and *in principle*. # paper: minute
- visit == visit_deputy: 3. Visit: made by the deputy minister. Two answers to nine questions. # paper: minute
- visit == visit_signed: 3. Visit: offered against one signature. None so far. # paper: minute
- else: 3. Visit: declined. # paper: minute
}
{
- price == price_private: 4. Money: none of the state’s. Four investors have said perhaps. # paper: minute
- price == price_steps: 4. Money: a table of steps. The first is small, and neither side has taken it. # paper: minute
- price == price_fund: 4. Money: a fund of four governments. One has written back. # paper: minute
- else: 4. Money: a billion dollars is named. No authority has been given to answer. # paper: minute
}
5. The question is whether the contacts are to continue, and if so, how: # paper: minute
That is the end of it. Somebody has typed a colon, and left you a line.
+ [Lay the cables beside it # turn]
-
The American advice of 10 August lies on top. Washington wants one channel to the North, and that its own. # src: F94 # disputed: C13 # gloss: back-channel
In the same week a deputy national security adviser in Washington asked Israel’s deputy foreign minister for no more contacts. # src: F97 # says: berger
{
- america >= 3: Under the cable is a note in another hand: if you want something from us for this, now is the time to write it down.
- america == 2: The cable is civil. It could be answered with a condition, though nobody has said that one would be met.
- else: The cable is short, and comes from two ranks lower than the last one did. There is no space in it where a condition could be put.
}
By his own account of later years, the head of the Mossad tells the prime minister that to talk on is to play into Pyongyang’s hands. # src: F101 # says: shavit # disputed: C14
{
- trust >= 1: On 11 August the North’s embassy people in Beijing sounded out Israel’s diplomats on opening official relations. Three days later the ministry’s director for Asia said on the radio that the North might agree to what Israel demanded. # src: F95
    And from Kim Il-sung there is a proposal: let it go on in Paris, with his daughter and her husband. # src: F96
- else: From Pyongyang there is nothing. In Beijing a man answers their telephone, takes down the name, and does not ask how it is spelt. Nobody is left there to go on with, aloud or in secret.
}
{trust == 1: The embassy people had no paper with them. To go on openly, one would need more than a sounding.}
+ [Look for what is missing # turn]
-
There are three things that you would want to know, and none of them is on the desk. Whether a man who is paid to stop, stops. Whether Washington, left alone with the missiles, will remember them. What the son wants.
The son has commanded the army since 1991, and since April has chaired the National Defence Commission. # src: F31 # gloss: supreme-commander national-defence-commission
By the door a military secretary is waiting to carry the page out. He has been told not to hurry you.
-> desk

= desk
The page ends in a colon. The line below it is empty. # decision: august # scene: prime-minister-office # place: Tel Aviv # date: 1993-08-16
+ [Suspend the contacts. # id: suspend # for: Washington content, and both hands free for the next room. # record: certain # considered: F98]
    ~ august = august_suspended
    You write one word, and it is a mild one: *suspended*.
    On this Monday senior ministers suspend the contacts. Washington has agreed, the ministry says, so that the United States can act to keep the missiles from Iran and Syria. # src: F98 # disputed: C14
    On Wednesday the ambassador in Seoul says on the record that Israel got nothing in exchange. # src: F102 # says: naim
    In the same month, by the account of unnamed American officials, two large Russian aircraft fly truck chassis of a kind used for missile launchers from North Korea to Damascus. # known-later: F103
    {
    - visit == visit_went or visit == visit_deputy: The following Monday Pyongyang announces that it never invited any Israeli. About the photograph it announces nothing.
    - else: The following Monday Pyongyang announces that it never invited any Israeli, and never proposed relations. # src: F82a
    }
    The deputy director-general is sent the page to file. He looks for some time at the handwriting, and ties the ribbon with a bow. A knot would have had to be cut.
    -> august_after
+ {america >= 2} [Suspend, against an American promise on missiles, in writing. # id: promise # for: A price for stopping, from the one who asks it. # considered: none]
    ~ august = august_promise
    {
    - promise_holds(): The first draft from Washington says that missiles *are a matter of concern*. You send it back. The second says that they *will continue to be raised*. You send it back{price == price_fund: with the table of the fund, and a line showing where an American share would go}. {america >= 3: Somebody over there has been arguing for you, and wins by a word|In the third telephone call you say nothing at all for so long that the line is checked}. The third has *shall* in it, and *inspected*, and a name at the foot.
    - else: The first draft from Washington says that missiles *are a matter of concern*. You send it back. The second says that they *will continue to be raised, as appropriate*. There is no third. The man who brings it explains that *as appropriate* was the hard part, and that in his building they are rather proud of it.
    }
    The contacts stop on the day that it comes. In Beijing a junior secretary carries the news to the North’s embassy, and is asked how much the Americans paid.
    -> august_after
+ {trust >= 1} [Stop the ministry, and hand the line to the Mossad. # id: mossad # for: One reader, one door, nothing on the radio. # considered: none]
    ~ august = august_mossad
    {
    - channel == channel_mossad: The line has been theirs since the autumn. What they are given now is the rest: the ministry’s carton, with the mine in it and the minister’s hopes, and a receipt to sign.
    - channel == channel_joint: Until today it had two initials on every sheet. The carton goes down in the service lift with one, and the ministry’s man, who packed it, is thanked.
    - else: The carton goes down in the service lift. The deputy director-general asks for a receipt and is given one, for a carton.
    }
    Their man has read the file in an hour and a half. He keeps one telephone number from it, and has the rest put where it will be dry. Then he rings up Beijing, and says that he is nobody in particular, and that he will ring again.
    To Washington you write that the Foreign Ministry’s contacts are suspended. It is quite true.
    -> august_after
+ {trust >= 1} [Announce a stop, and let it go on quietly in Paris. # id: quiet # for: The one table to which they have asked you themselves. # considered: F96]
    ~ august = august_quiet
    The announcement has the word *suspended* in it, and Washington sends its thanks. The line under the colon you leave empty, and say the rest aloud to one man, by the window.
    In the last week of the month he sits in a café near the Pont de l’Alma, with a newspaper folded to the chess. Another man comes in out of the rain and lays two visiting cards on the marble, neither of them his own. He has a list. Unsan is on it, third, under medicine.
    {
    - visit == visit_went: He has brought a print of the photograph, too, for signature. He is told that this would not be wise, and puts it away.
    - else: He asks what your man’s rank is, and seems content with the answer. It is the rank that he has himself.
    }
    No cable about it goes to Washington. You have entered that, for the present, as a saving.
    -> august_after
+ {trust >= 2} [Write that the talks go on, openly, and tell Washington so. # id: open # for: A policy that can be said aloud, to everyone. # considered: F95]
    ~ august = august_open
    You write two lines, and the second goes over the edge of the paper. The contacts continue. Washington is to hear it from you, before lunch.
    Somebody from the American embassy comes in nineteen minutes, and must have run some of the way. He asks whether it is a tactic. He would know how to report a tactic.
    {
    - america >= 2: When he has gone you can hear that the next room has stopped talking. Somebody in there puts his head round the door, asks whether America is still with us, and is told that it is, a little late.
    - else: When he has gone you can hear that the next room has stopped talking. They have a text in there that needs one friend, and you have just spent some of him. They shut the door, which had been open.
    }
    In Beijing a third secretary carries a note across the street. Nobody there had a form for the receipt of it, and he waits while one is drawn up with a ruler.
    -> august_after
+ [Cross to the desk in Washington. # aside: washington]
    A desk in Washington, imagined. The officer at it has a list of everyone who believes that he is speaking to Pyongyang. In the spring there were two names on it. There are five now, and one is an evangelist.
    He does not think that the Israelis are fools. {exposure >= 3: He does think that they talk to newspapers.} In June he sat behind those who faced the North, and saw how every offer from anybody was held up beside the next, like cloth at a window.
    Senior Americans have told Israel that they are concerned, with the nuclear dispute not settled. # src: F100 # disputed: C13
    {
    - price == price_fund: The Israeli paper on a fund is on his desk. It has a column for America, and he has pencilled a figure in it, to see how it looks.
    - price == price_private: If friends of Israel pay the North in gold mines, he will be asked for gold mines.
    - else: If the North can hope for a billion from a friend of America, it will not freeze a reactor for less.
    }
    -> desk
+ [Read the Mossad’s brief. # aside: brief]
    A brief, invented for this page: # paper: minute
    “What they have received since October: {mine == mine_reopened: pumps, and the engineers to go with them, }{mine == mine_bought: a first payment, and hostages if they should ever want any, }{mine == mine_surveyed: a free survey, }{mine == mine_water: seed and pipe, }{visit == visit_went: a photograph of a foreign minister, }{visit == visit_deputy: a deputy minister, }the attention of the Americans, and ten months. What we have received: dinner.” # paper: minute
    “What we should expect next: a larger figure.” # paper: minute
    {
    - channel == channel_joint: There is a third paragraph, because the ministry’s man has signed it too. We now know six of them by name, it says, and what each is afraid of. That is not nothing.
    - channel == channel_mossad: It does not mention that the line has been the Mossad’s since the autumn. The dinner, one gathers, was the ministry’s.
    - else: It does not mention that the writer’s own service was there as well.
        Why it was there is told in three ways. # src: F106
    }
    The man who wrote it has done so four times about four countries, and has been right three.
    -> desk
+ [Open the notebook from Beijing. # aside: silence]
    Israel’s ambassador in Seoul will say on Wednesday that the North kept asking for aid and for investment in mines, and laid the missiles aside. # src: F102 # says: naim
    Shown the evidence, it denied that it had sold any in the Middle East, and never gave its word to stop, the head of the delegation will say in 2007. Last month, in July, Israeli sources had it ready to drop the sale to Iran for a billion. # src: F76 # says: bentsur # disputed: C10
    The interpreter’s notebook, invented for this page, has two columns. In ours the word *missile* stands fourteen times. In theirs, level with each, she has drawn a short line, as one does for a rest in music. # paper: notebook
    {
    - price == price_steps: Beside the tenth there is a word. It is *step*, with the mark that she uses for a question.
    - ports == ports_drafted or ports == ports_third: Beside the seventh there is something: *which ports?* It was asked while the tea was being poured, and not by the man who led.
    - trust >= 3: After the last she has noted that the man opposite waited, looked at his papers, and said quite gently that it was late.
    - else: After the last she has noted the time.
    }
    -> desk
+ [Ask who it would be that stopped it. # aside: who]
    Suppose that it stops here. In the record there are seven accounts of whose hand it was, and most come from somebody near the desk. # disputed: C14
    The ministry: ministers did, in agreement with Washington. The Americans: they had voiced concern, and asked for no more. # src: F98 F97 F100
    The head of the Mossad: his advice was taken. A member of the delegation, and a headline: the Mossad wrecked it. # src: F101 F107
    The same member of the delegation, as reported in 2017: Rabin would not be troubled with “crazy ideas”. A news agency: Rabin’s old doubts, and Peres without hope. # src: F124 F99 # says: siton
    The ambassador in Seoul: the North, which laid the missiles aside. # src: F102
    They can all be true. A door may be shut by seven people, each of whom felt only his own weight.
    -> desk

= august_after
{
- august == august_suspended: The carton goes to a basement in Jerusalem. In the next room they have sent out for sandwiches. # cue: light off
- august == august_open: By evening the press section has a sentence for whoever asks. The carton has a new label on it, with a colour that means *in use*. # cue: light off
- else: In the evening somebody empties the ashtray and raises the blinds. The page with the colon has gone from the desk. It is not in the carton. # cue: light off
}
-> after_august
