=== ch_august ===
The file fills a carton by now, and nobody sends a carton up to a prime minister. On this desk lies one page, squared to the edge, between the telephone and the ashtray. Somebody has been smoking with the window shut. # chapter: august # title: A colon # scene: prime-minister-office # place: Tel Aviv # date: 1993-08-16
The prime minister has long doubted that these talks would work, and has never forbidden them. # src: F99 # says: rabin
{
- visit == visit_went: The foreign minister, who hoped for more, has the photograph and has stopped showing it. # says: peres
- else: The foreign minister, who hoped for more, has lost hope as well. # src: F99 # says: peres
}
In the next room, with the door not quite shut, they are at another text. It will need both ministers at one table, and it will need Washington.
It is being made in Norway, with the Palestinians, in secret, and may be initialled this week. # src: background # gloss: oslo-accords initial
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
- ports == ports_token: 2. Ports: three of ours at Nampo, once a month. To date, nothing that was not on the list. # paper: minute
- ports == ports_third: 2. Ports: neutrals have been asked. They ask who else has. # paper: minute
- else: 2. Ports: judged to be bait, and left alone. # paper: minute
}
{
- visit == visit_radio: 3. Visit: discussed. The foreign minister has said on the radio that he means to meet their leaders. # paper: minute # src: F79 F87a
- visit == visit_went: 3. Visit: made. One photograph, and *in principle*. # paper: minute
- visit == visit_deputy: 3. Visit: made by the deputy minister. Two answers to nine questions. # paper: minute
- visit == visit_signed: 3. Visit: offered against one signature. None so far. # paper: minute
- else: 3. Visit: declined. # paper: minute
}
{
- price == price_private: 4. Money: none of the state’s. Four investors have said perhaps. # paper: minute
- price == price_steps: 4. Money: a table of steps. The first is small, and neither side has taken it. # paper: minute
- price == price_fund: 4. Money: a fund of four governments. One has written back. # paper: minute
- else: 4. Money: a billion dollars is wanted. Our two men had no power to bargain about it. # paper: minute # src: F72a F77
}
5. The question is whether the contacts are to continue, and if so, how: # paper: minute
+ [Lay the cables beside it # turn]
-
Washington wants one channel to the North, says the advice of 10 August, and that its own. # src: F94 # disputed: C13 # gloss: back-channel
{
- america >= 3: Under the cable is a note in another hand: if you want something for this, now is the time to write it down.
- america == 2: The cable is civil. It could be answered with a condition.
- else: The cable is short. They have had too much of this from others, and it has no space in it where a condition could be put.
}
Shavit, head of the Mossad since 1989, tells the prime minister, by his own account, that to talk on is to play into Pyongyang’s hands. # src: F29 F101 # says: shavit # disputed: C14
{
- trust >= 1: On 11 August the North’s embassy people in Beijing sounded out Israel’s diplomats on opening official relations. # src: F95 # disputed: C17
    On the 14th the ministry’s director for Asia said on the radio that the North might agree to what Israel demanded. # src: F95 # says: matnai # disputed: C10
    From Kim Il-sung there is a proposal: Paris, with his daughter and her husband to see to it. # src: F96
    Of the husband’s work there are three accounts: the making of missiles, the sale of arms, the party’s youth. # src: F35 # disputed: C21
    {trust == 1: None of it is on paper, and nobody goes on openly with a sounding.}
- else: From Pyongyang there is nothing. In Beijing a man answers their telephone, and takes down the name. Nobody is left there to go on with, aloud or in secret.
}
+ [Look for what is missing # turn]
-
There are three things that you would want to know. If a man is paid to stop, who would see whether he has?{ports == ports_token:  Three men, on one quay.}{ports == ports_claim:  Your own people, if one man heard rightly.}{ports == ports_bait:  Nobody whom you believed.}{ports == ports_drafted or ports == ports_third:  Whoever your page lets in, if it is signed.} Will Washington, left alone with the missiles, remember them? And whose word is it, when the father is dead? Outside the other door a military secretary waits for the page.
Over the freighter of 1992 some officials, TIME reported, hung back, so as not to upset talks on inspecting the North’s nuclear sites. # src: F15 # gloss: interdiction
The son has commanded the army since 1991, and since April has chaired the National Defence Commission. # src: F31 # gloss: supreme-commander national-defence-commission
-> desk

= desk
The page ends in a colon. The line below it is empty. # decision: august # scene: prime-minister-office # place: Tel Aviv # date: 1993-08-16
+ [Suspend the contacts. # id: suspend # for: Washington content, and both hands free for the next room. # record: certain # considered: F98]
    ~ august = august_suspended
    You write one word, a mild one: *suspended*.
    On this Monday senior ministers suspend the contacts. Washington has agreed, the ministry says, so that the United States can act to keep the missiles from Iran and Syria. # src: F98 # disputed: C14
    A deputy national security adviser in Washington had asked, the week before, for no more contacts. # src: F97 # says: berger # disputed: C13
    On Wednesday the ambassador in Seoul says on the record that the two sides talked past each other, and that for stopping Israel received nothing. # src: F102 # says: naim # disputed: C14
    In the same month, by the account of unnamed American officials, two large Russian aircraft fly truck chassis of a kind used for missile launchers from North Korea to Damascus. # known-later: F103
    {
    - visit == visit_went or visit == visit_deputy: The following Monday Pyongyang announces that it invited no Israeli. About the photograph it announces nothing.
    - else: The following Monday Pyongyang announces that it invited no Israeli, proposed no relations, and still supports the Palestinians. # src: F82a # disputed: C17
    }
    The deputy director-general gets the page to file. He ties the ribbon with a bow. A knot would have to be cut.
    -> august_after
+ {america >= 2} [Suspend, against an American promise on missiles, in writing. # id: promise # for: A price for stopping, from the one who asks it. # considered: none]
    ~ august = august_promise
    {
    - promise_holds(): The first draft from Washington says that missiles *are a matter of concern*; the second, that they *will continue to be raised*. You send both back{price == price_fund: with the table of the fund, and a line showing where an American share would go}. {america >= 3: Somebody over there has been arguing for you, and wins by a word|In the third telephone call you say nothing at all for so long that the line is checked}. The third has *shall* in it, and *inspected*, and a name at the foot.
    - else: The first draft from Washington says that missiles *are a matter of concern*. You send it back. The second says that they *will continue to be raised, as appropriate*. There is no third. The man who brings it explains that *as appropriate* was the hard part.
    }
    On that day the contacts stop. In Beijing a junior secretary carries the news to the North’s embassy, and is asked how much the Americans paid.
    -> august_after
+ {trust >= 1} [Stop the ministry, and hand the line to the Mossad. # id: mossad # for: One reader, one door, and the ministry’s hopes with it. # considered: none]
    ~ august = august_mossad
    {
    - channel == channel_mossad: The line has been theirs since the autumn. What they are given now is the rest: the ministry’s carton, with the mine in it and the minister’s hopes.
    - channel == channel_joint: Until today it had two initials on every sheet. The carton goes down in the service lift with one.
    - else: The carton goes down in the service lift. The deputy director-general asks for a receipt and is given one, for a carton.
    }
    Their man reads the file in an hour and a half, keeps one telephone number from it, and has the rest put where it will be dry. Then he rings Beijing, and says that he is nobody in particular and will ring again.
    To Washington you write that the Foreign Ministry’s contacts are suspended. It is quite true.
    -> august_after
+ {trust >= 1} [Announce a stop, and go on in Paris, unknown to Washington. # id: quiet # for: The one table to which they have asked you themselves. # considered: F96]
    ~ august = august_quiet
    The announcement says *suspended*, and Washington sends its thanks. The rest you say aloud, to one man, by the window.
    In the last week of the month he sits in a café near the Pont de l’Alma. Another man comes in out of the rain and lays two visiting cards on the marble, neither of them his own. He has a list. Unsan is on it, third, under medicine.
    {
    - visit == visit_went: He has brought a print of the photograph, for signature, and is told that this would not be wise.
    - else: He asks your man’s rank, and seems content: it is the same as his.
    }
    No cable about it goes to Washington. For the present that is a saving.
    -> august_after
+ {trust >= 2} [Write that the talks go on, openly, and tell Washington so. # id: open # for: A policy that can be said aloud, to everyone. # considered: F95]
    ~ august = august_open
    You write that the contacts continue. Washington is to hear it from you, before lunch.
    Somebody from the American embassy comes in nineteen minutes. He asks whether it is a tactic. He would know how to report a tactic.
    {
    - america >= 2: The next room has stopped talking. Somebody puts his head round the door, asks whether America is still with us, and is told that it is, a little late.
    - else: The next room has stopped talking. They have a text in there that needs one friend, and you have just spent some of him. They shut the door.
    }
    In Beijing a third secretary carries a note across the street. Nobody there has a form for it, and he waits while one is drawn up with a ruler.
    -> august_after
+ [Count who else is talking to Pyongyang. # aside: washington]
    A desk in Washington, imagined. The officer at it has a list of everyone who believes that he is speaking to Pyongyang. In the spring there were two names on it. Now there are five, and one is an evangelist.
    He thinks the Israelis clever{exposure >= 3:, and fond of newspapers}. In June he sat behind those who faced the North, and saw how every offer from anybody was held up beside the next, like cloth at a window.
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
    - channel == channel_joint: There is a third paragraph, because the ministry’s man has signed it too. We now know six of them by name, it says, and what each is afraid of.
    - channel == channel_mossad: That the line has been the Mossad’s since the autumn it leaves out. The dinner, one gathers, was the ministry’s.
    - else: That the writer’s own service was there as well it leaves out.
        Why it was there is told in three ways. # src: F106
    }
    The man who wrote it has given the same advice about four countries, and been right about three.
    -> desk
+ [Open the notebook from Beijing. # aside: silence]
    The ambassador in Seoul will say on Wednesday that the North kept asking for aid and for investment in mines, and laid the question of missiles aside. # src: F102 # says: naim
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
    The ministry: ministers did, in agreement with Washington. The Americans: they had voiced concern, and asked that the contacts cease. # src: F98 F97 F100
    The head of the Mossad: his advice was taken. A member of the delegation, and a headline: the Mossad wrecked it. # src: F101 F107
    The same member of the delegation, as reported in 2017: Rabin would not be troubled with “crazy ideas”. A news agency: Rabin’s old doubts, and Peres without hope. # src: F124 F99 # says: siton
    The ambassador in Seoul: the North, which laid the question of missiles aside. # src: F102
    They can all be true. Seven people may lean on one door, and each feel only his own weight.
    -> desk
+ [Ask who could have known. # aside: know]
    You take the three questions one at a time, as a judge would.
    To see a stop stopped, somebody would have to stand on the quays, and on the airfields too. {ports == ports_drafted or ports == ports_third: There is a paper that asks for that. It has been neither signed nor refused.}{ports == ports_token: Three people stand on one quay.}{ports == ports_claim: Somebody heard an offer of it, once, by a window.}{ports == ports_bait: The one offer of it was taken for bait.} Without them there are satellites, and informants.
    In these weeks America wants a Chinese freighter searched. Its intelligence has her carrying ingredients for chemical weapons to Iran. # src: F104
    She is searched, in Saudi Arabia. There are none. # known-later: F104
    Whether Washington will remember, you could ask. {america >= 3: Somebody over there would tell you the truth, if rung before six.|It would say yes, and believe it.} For the third you would need someone who has sat with the son. Nobody in this file has.
    So the first wants a signature, and the second a telephone, and the third cannot be had. It is ten to five.
    -> desk
+ [Listen to the next room. # aside: next-room]
    No words carry: two voices reading in turn, and a pencil.
    Those with whom the text has been made are in another country. In this building they are a pronoun. *They* can live with that word, *they* cannot live with this one. What it has cost them, and who will call them traitors, you will not learn here.
    Through the American secretary of state Damascus, too, has been asked this month, in secret, what it would give for the Golan. # src: background
    North Korea recognises a State of Palestine in the whole of Israel, and counts the Golan as Syria’s. # src: F10 # gloss: recognition
    So on the map that hangs in Pyongyang the desk, the ashtray and your page are in Palestine. {visit == visit_went: The foreign minister has had his picture taken two doors from it. }In the next room they are agreeing on self-rule in parts of it, with somebody who will have to go home and defend that.
    -> desk

= august_after
{
- august == august_suspended: The carton goes to a basement in Jerusalem. In the next room they have sent out for sandwiches. # cue: light off
- august == august_open: By evening the press section has a sentence for whoever asks. The carton has a new label on it, with a colour that means *in use*. # cue: light off
- else: In the evening somebody empties the ashtray. The colon has its answer, and this page is not one that is sent down to be filed. # cue: light off
}
-> after_august
