=== ch_bill ===
+ [Two years on # turn]
-
In 1999 the ambassadors of Israel and North Korea meet three times in Stockholm, in secret. # chapter: bill # title: The long bill # scene: minister-office # place: Jerusalem # date: 1999 # src: F118a
The North wants a billion dollars in cash, its interpreter will say when he has defected. Israel offers aid instead, in food, farming or medicine. They do not agree. # src: F118b
{
- thread == thread_mine: After the third meeting, on the stairs, the other ambassador asks how the mine is. He asks it as one asks after an aunt.
- thread == thread_warning: The line told you of the first meeting two days before your own ministry did.
- else: Nobody thought of asking the line. You would have had to explain that there was one.
}
The figure is in the file already, in three hands.{price == price_private:  Beside one of them are four names, and the word *fertiliser*.} Under the oldest somebody has written *for what?*, and someone else, in ink, *yes*.
+ [The summer after # turn]
-
In July 2000, at Kuala Lumpur, the North asks the United States for a billion a year to give up exporting missiles. The American negotiator will not pay for an end to what should never have been going on. # date: 2000-07 # src: F120 # gloss: moral-hazard
In August Kim Jong-il acknowledges that missiles go to Iran and Syria. # date: 2000-08 # src: F120
Eight years of denials are in the file. You put a divider in.
+ [Spring, 2007 # turn]
-
The drawer is in its third building when word comes. The young man whose work it is to wait for it runs all the way up. # date: 2007 # cue: light on
A message, invented for this page: # paper: cable
“Your neighbour to the north-east is building by a river. Some of ours are with him. I have been in the room with the drawings. I should like my son to study somewhere. Until Friday.” # paper: cable
You read it four times. It may be a man, or a man with a chief behind him, or a price with a son put in.
{
- thread == thread_warning: The last time this line gave you a month and a harbour, it was right. You never learned what that cost.
- thread == thread_mine: It came folded into the quarter’s figures from Unsan. The water, it adds, stands at forty metres.
- else: For ten years you have paid for this number and let it lie. It has been listening to you not ring.
}
On 6 September 2007 Israeli aircraft destroyed a reactor in Syria, almost finished. # src: F122 # known-later: F122
-> desk

= desk
There are four ways to answer, and it is Wednesday. # decision: bill # scene: minister-office # place: Jerusalem # date: 2007
+ [Keep the line, and go on listening. # id: listen # for: To learn more before anyone knows that you know. # considered: none]
    ~ bill = bill_listened
    You send back something about universities. It answers with a distance from a bridge. Three weeks later comes another, from another bridge. A clerk who has not been told why draws the circles. They cross at two places, and one of those is in Turkey.
    So you have a point on a map, and a man who will talk as long as nothing happens. You see to it that nothing happens. In June he asks again about the son.
    -> bill_after
+ [Tell Washington, and the agency in Vienna. # id: share # for: Others can look, and act. They will ask who told you. # considered: none]
    ~ bill = bill_shared
    {
    - america <= 1: The American writes down everything and gives away nothing. How long have you had this line, he asks, and asks it again when you have told him.
    - else: The American borrows a pen. He asks how you would like the man to be described, and you say as a rumour, and he nods and writes *rumour (reliable)*.
    }
    In Vienna an official with a cold lays it in a tray for things that have been heard. Each of them promises that nobody will learn where it came from. Each makes a note of it, to remember whom he must not mention. # gloss: IAEA
    -> bill_after
+ [Pay a tenth of the old price, in good paper. # id: pay # for: A stop with a seal on it, and no receipt. # considered: F118b]
    ~ bill = bill_paid
    In bearer bonds a hundred million is lighter than one thinks. It goes into a crewman’s suitcase, with room left over for a shirt. In Macau a man counts it once, wetting his thumb. He is not the man of the message, and has heard of no son.
    In return there is a page with a seal: *shipments to the region will cease*. Your legal adviser wants to know under what law. There was a table, you tell him, and a lamp. He asks which shipments, and you turn the page over, and it is very good paper on the back as well. # gloss: hard-currency
    -> bill_after
+ [File it, and let the line go dead. # id: close # for: No bargain with a voice that you cannot see. # considered: none]
    ~ bill = bill_closed
    You write *no further action*, and give the young man the rest of the day.
    On Friday it rings at the usual hour. It rings six times, which was once agreed to mean that there was no hurry. On Monday a technician comes for the instrument. He needs a signature that nothing was on it, and nothing was, and you sign.
    -> bill_after
+ [Look for the billion. # aside: billion]
    By 1988 Soviet help was worth about a billion dollars a year to the North. Around 1990 Moscow cut it sharply. # src: F03 # gloss: patron-state
    Then it is a billion from Israel: to invest in mines, to lend, or to make up for dropping a contract. The sources do not agree. # src: F72a F72b # disputed: C9
    Then it is a billion in cash, in 1999; then, in 2000, a billion every year. # src: F118b F120
    You rule a line under the four. In eight years the sum has not altered, only the name of the payer.
    -> desk
+ [Open the folder on the So San. # aside: so-san]
    In December 2002 the freighter So San was boarded. There were fifteen Scuds on her, under cement, and she was let go, because no law forbade Yemen to buy them. # src: F121 # gloss: interdiction
    {
    - ports == ports_token: Whose certificate was found for the cement is on a separate sheet, with its face down.
    - ports == ports_drafted || ports == ports_third: Someone has laid the old page of port terms beside the photograph of the hold, to see which point would have caught her. The fourth, perhaps.
    - else: It is the shortest report in the file. *Found. Returned.*
    }
    Since October 2006, after the North’s first nuclear test, the Security Council permits the inspection of its cargo. # src: F81 # gloss: sanctions
    -> desk

=== bill_after ===
{
- bill == bill_closed: The drawer is taken away for the next move, and weighs nothing. # cue: light off
- else: The young man asks whether he should go on waiting. You say that he should. # cue: light off
}
-> ch_lecture_again
