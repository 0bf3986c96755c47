=== ch_allies ===
One memorandum, nine pages, in three copies. The typist has asked what to put at the head of each and been told to leave it white. # chapter: allies # title: Three copies # scene: map # place: Beijing # date: 1993-07
{
- price == price_private: On page six are four names that an American lawyer has already seen.
- price == price_steps: On page six is a table of five lines, two of them exchanged in another pencil.
- price == price_fund: On page six are four capitals in a column. Three of them are about to learn of it.
- else: On page six is a figure with nine noughts, and after it the words *no reply was given*.
}
{
- visit == visit_went && america <= 1: About the photograph Washington has still said nothing.
- else: In June, so the ministry in Jerusalem stated, Washington accepted the contacts. # src: F89 # disputed: C13
}
{
- america >= 3: It has sent a list of questions since, good ones, and asked for the answers in any order.
- america == 2: It has begun since to ask how long they will last.
- else: It has sent since to ask for the names of all concerned, in block capitals.
}
{
- seoul >= 3: Seoul expects its copy, and has cleared an afternoon for it.
- seoul == 0: Seoul will receive its copy standing.
- else: Seoul asked for an answer in June. It is July.
}
-> desk

= desk
The three copies lie unaddressed. Who reads what is yours to say. # decision: allies # scene: map # place: Beijing # date: 1993-07
+ [Brief all three capitals, and tell each of them the same. # id: brief # for: One story, so that nobody can be told another. # record: likely # considered: F93]
    The deputy director-general flies to Washington, his assistant to Seoul and on to Tokyo. # src: F93 # cue: flight beijing washington
    They have agreed on every word, down to the order of the adjectives. In Washington it is read with a pencil. In Seoul it is read aloud, to a room. In Tokyo an official reads it twice and asks one question, about range. # cue: flight beijing seoul
    Each of the three thinks that the others were told more.
    -> allies_after
+ [Ask the Americans to carry the missile demand themselves. # id: carry # for: A stronger voice, and one table the fewer. # considered: F98]
    ~ shift(america, 1, 4)
    ~ shift(trust, -1, 4)
    You put pages two to four in an envelope of their own and hand it across a desk in Washington. The officer who takes it had come in prepared to ask you for exactly that. For some time neither of you can think what to say. # cue: flight beijing washington
    He makes no promise as to where on the list it will stand.
    In Beijing the man with the badge hears that missiles are to be talked of by somebody else. He asks your third secretary what, in that case, Israel is for.
    -> allies_after
+ [Leave the price out of all three copies. # id: keep # for: A table that has not been leaned on by anyone. # considered: none]
    ~ shift(america, -1, 4)
    ~ shift(trust, 1, 4)
    Nine pages become eight. The typist renumbers them by hand, and so well that it can be seen only where the six was. # cue: flight beijing washington
    In Washington they notice the six. They say nothing, and lend the copy to somebody who has read a report out of Beijing with a figure in it.
    In Pyongyang they wait a month for their number to come back to them from an American mouth. It does not come. It is entered to your credit, under *small*.
    -> allies_after
+ [Write three memoranda, one for each reader. # id: stories # for: What each of them needs to hear in order to help. # considered: none]
    ~ shift(america, -1, 4)
    ~ shift(exposure, 1, 3)
    ~ shift(seoul, -1, 3)
    {channel != channel_joint:
        ~ channel = channel_rivals
    }
    For Washington it is about missiles, for Seoul about restraint, for Tokyo about range. Not one sentence in the three is false. # cue: flight beijing washington
    Embassies have lunch. By the third week of July an official in Seoul has laid two of them side by side, and rung a friend at a newspaper to ask what the third says. # cue: flight beijing seoul
    {
    - channel == channel_joint: The other service’s man, who initialled all three, observes that he was told they were drafts.
    - else: The other service has a fourth, its own, which has been given to the prime minister. It is one page long, and begins: *According to the ministry’s various accounts.* # gloss: mossad
    }
    -> allies_after
+ [Go on to Tokyo with the assistant. # aside: tokyo]
    Tokyo was briefed after Beijing. # src: F93
    What it said is in nothing that we have read, and so this is imagined. A room with one picture, and tea that nobody drinks. The official has brought a schoolboy’s compass, the kind with a pencil in it, and sets the point on the place where the Nodong was fired in May.
    He draws the circle without hurry, and turns the sheet for the visitor to see what is inside it. Then he asks about the mine. He is glad that somebody is talking to them about a mine. # gloss: nodong
    -> desk

= allies_after
+ [Wait for Washington # turn]
-
In June the Americans met the North themselves, in New York. # src: F85 # scene: state-department # place: Washington # date: 1993-08
They mean to go on with it, and to be alone there.
On 10 August the advice from Washington is to stop: more talks would gain nothing, and might be used against Israel. # src: F94 # disputed: C13
{
- america >= 3: It comes with regret, and with a hint that regret might be put into writing.
- america <= 1: It comes by the hand of somebody who does not sit down.
- else: In June it said yes. Nobody has angered it since. It has got a table, and has counted the chairs. # gloss: back-channel
}
+ [Take it up to Tel Aviv # turn]
    -> ch_august
