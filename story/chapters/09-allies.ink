=== ch_allies ===
One memorandum, nine pages, in three copies. The typist has asked what to put at the head of each and been told to leave it white. {price == price_private: On page six are four names that an American lawyer has already seen.}{price == price_steps: On page six is a table of five lines, two of them exchanged in another pencil.}{price == price_fund: On page six are four capitals in a column. Three of them are about to learn of it.}{price == price_none: On page six is a figure with nine noughts, and after it the words *no reply was given*.} # chapter: allies # title: Three copies # scene: map # place: Beijing # date: 1993-07
{
- visit == visit_went && america <= 1: About the photograph Washington has still said nothing.
- else: In June, so the ministry in Jerusalem stated, Washington accepted the contacts. # src: F89 # disputed: C13
}
{
- america >= 3: Since then it has sent a list of questions, good ones.
- america == 2: Since then it has begun to ask how long they will last.
- else: Since then it has asked for the names of all concerned, in block capitals.
}
{
- seoul >= 3: Seoul expects its copy, and has cleared an afternoon for it.
- seoul == 0: Seoul will receive its copy standing.
- visit == visit_radio: Seoul’s question of June has had no answer. # src: F88 # disputed: C18
- else: Seoul has had its answer since June, and would like one that it can use.
}
-> desk

= desk
Washington, Seoul and Tokyo are waiting. Who reads what is yours to say, as head of the delegation. # decision: allies # scene: map # place: Beijing # date: 1993-07
+ [Brief all three capitals, and tell each of them the same. # id: brief # for: One story, so that nobody can be told another. # record: likely # considered: F93]
    The deputy director-general flies to Washington, his assistant to Seoul and on to Tokyo. # src: F93 # cue: flight beijing washington
    They have agreed on every word. Washington reads it with a pencil. Seoul reads it aloud, to a room. Tokyo asks one question, about range. Each thinks that the others were told more. There is no fourth copy, for Beijing. # cue: flight beijing seoul
    That month an American daily writes that Beijing, so it is said, had urged Pyongyang to accept. # src: F46
    -> allies_after
+ [Ask the Americans to carry the missile demand themselves. # id: carry # for: A stronger voice, and one table the fewer. # considered: F98]
    ~ shift(america, 1, 4)
    ~ shift(trust, -1, 4)
    You put pages two to four in an envelope of their own and hand it across a desk in Washington. The officer who takes it had meant to ask you for exactly that, and for some time neither of you can think what to say. He makes no promise as to where on his list it will stand. # cue: flight beijing washington
    In Beijing the man who pushed the pad across asks your third secretary what, in that case, Israel is for.
    -> allies_after
+ [Leave the price out of all three copies. # id: keep # for: Nobody can forbid a price that he has not read. # considered: none]
    ~ shift(america, -1, 4)
    ~ shift(trust, 1, 4)
    Nine pages become eight. The typist renumbers the last three by hand, and very well. # cue: flight beijing washington
    In Washington they hold page six to the light, say nothing, and lend the copy to somebody who has read a report out of Beijing with a figure in it.
    In Pyongyang they wait a month for their number to come back from an American mouth. It stays away, and a clerk there puts you down as people who can keep a number to themselves.
    -> allies_after
+ [Write three memoranda, one for each reader. # id: stories # for: What each of them needs to hear in order to help. # considered: none]
    ~ shift(america, -1, 4)
    ~ shift(exposure, 1, 3)
    ~ shift(seoul, -1, 3)
    {channel != channel_joint:
        ~ channel = channel_rivals
    }
    For Washington it is about missiles, for Seoul about restraint, for Tokyo about range. Every sentence in the three is true. # cue: flight beijing washington
    Embassies have lunch. By the third week of July an official in Seoul has laid two side by side, and asks a newspaper about the third. # cue: flight beijing seoul
    {
    - channel == channel_joint: The other service’s man, who initialled all three, observes that he was told they were drafts.
    - else: The other service has given the prime minister a fourth, of one page. It begins: *According to the ministry’s various accounts.* # gloss: mossad
    }
    -> allies_after
+ [Look up when it began, for the first sentence. # aside: first-line]
    The typist wants a date. *The contacts began in*, says her page, and stops.
    The summer of 1992, by Bentsur’s account; by Siton’s, September. TIME, as reported in Seoul, has a first meeting in New York early in October. # src: F37 # disputed: C3
    About the end it is no better. In June TIME had it halted already, outwardly, with a new start likely. # src: F86 # disputed: C3
    So three honest copies could carry three dates, and the three capitals will compare. You tell her *last year*. She types it. In nine pages it is the one statement that nobody will question.
    -> desk
+ [See who is to have the good room. # aside: minute]
    A minute for a South Korean ministry, invented for this page: # paper: minute
    “The visitor will say that nothing was promised. He may be believed. {seoul >= 3: His ambassador came to us in the winter, before any newspaper did. He is to have the good room.}{seoul == 0: The matter of air services can wait. No reason need be given.}{seoul == 1 or seoul == 2: He is to be asked, once, why we had to buy TIME.}” # paper: minute
    “Since last year every friend who goes to Pyongyang has come home with a message for Washington. None has yet brought one for us. {mine == mine_bought: A mine has been bought. The money goes|If a mine is bought, the money goes} to an army an hour’s drive from this desk.” # paper: minute
    {
    - visit == visit_radio: In Vienna the South Korean foreign minister had been told of the plan, Israeli officials said in June. Israel was confirming nothing, officials in Seoul said in the same days. # src: F90 # disputed: C18
    }
    At the foot, in pencil, not for typing: *ask if anyone spoke of a village two valleys east of the mine*.
    -> desk
+ [Ask in Tokyo who pays for funds. # aside: payer]
    A desk in Tokyo’s finance ministry, imagined.
    Japan paid some thirteen billion dollars towards the war over Kuwait in 1991. Kuwait’s page of thanks in the American newspapers left it out. # src: background
    The man at the desk has the page framed. It saves him explanations. When anybody says *fund* he asks who holds the key, whose name is on the door, and whose roofs the missile flies over in the meantime.
    The North has agreed over a hundred small ventures, most of them with Koreans in Japan who side with Pyongyang. # src: F06 # gloss: joint-venture
    He could tell the Israelis what became of that money. He has a drawer of it. {price == price_fund: On their page six Tokyo comes first in the column, with no figure. He gives it a figure, lightly, to see who will be the first to call it agreed.|They have not asked. He will carry it as far as the lift with them, in case they do.}
    -> desk
+ [Wait with the desk officer, before Geneva. # aside: geneva]
    A desk in Washington, imagined. The bag for Geneva is packed and stands on the visitor’s chair, so that nobody will sit down.
    In July the Americans meet the North there for a second round. # src: background
    The agency in Vienna asked in February to inspect two sites. In March the North declared that it was leaving the treaty, and in June it put that on hold. # src: F83 F84 F85 # gloss: special-inspection NPT
    He wants three things from Geneva, and has them on a card: the sheds opened, the fuel left where it can be counted, the treaty kept. In April missiles stood fourth. They were moved to a sheet of their own, since from a list of four the other side may choose.
    {america >= 3: The sheet is in the bag. He means to find a corridor for it.}{america == 2: The sheet is in the bag, under the shirts.}{america <= 1: The sheet is in a drawer. On the back of the card, where he keeps what could go wrong, he has written *Israel*.}
    -> desk
+ [Go on to Tokyo with the assistant. # aside: tokyo]
    Tokyo was briefed after Beijing. # src: F93
    What it said is in nothing that we have read, and so this is imagined. A room with one picture, and tea that nobody drinks. The official has brought a card with one number on it: how far the Nodong of May might have gone, had it been pointed this way. He lays it on the table, and turns it round for the visitor to read. # gloss: nodong
    Then he asks about the mine. He is glad that somebody is talking to them about a mine.
    -> desk
+ [Think who would pay for a fourth copy. # aside: fourth-copy]
    A desk in Damascus, imagined. On clear mornings the colonel at it can see the mountain, and through a glass the Israelis’ masts on it.
    North Koreans served with Egypt in the war of October 1973. One account counts 20 pilots and 19 others, and what they did in the air is told in ways that do not match. # src: F09a F09b
    He was a lieutenant that month, under that mountain. How they flew is nothing to him. They came. Since Moscow began to ask for cash he has been promised aeroplanes every spring, and has concluded that a missile is what is left to him who must pay.
    He would read the fourth copy for one word. {ports == ports_drafted: *Airfields* is on page four. He would pay for that line alone, and change a date.|It is *airfields*. It is not there, and he would sleep.}
    In August, unnamed American officials say, truck chassis of a kind used for launchers came to Damascus by air. # known-later: F103
    -> desk

= allies_after
+ [Wait for Washington # turn]
-
In June the Americans met the North themselves, in New York. # src: F85 # scene: state-department # place: Washington # date: 1993-08
On 10 August the advice from Washington is to stop: more talks would gain nothing, and might be used against Israel. # src: F94 # disputed: C13
{
- america >= 3: It comes with regret, and with a hint that regret might be put into writing.
- america <= 1: It comes by the hand of somebody who does not sit down.
- else: It has a table of its own now, and has counted the chairs. # gloss: back-channel
}
+ [Take it up to Tel Aviv # turn]
    -> ch_august
