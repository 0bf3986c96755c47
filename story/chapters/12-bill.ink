=== ch_bill ===
+ [Two years on # turn]
-
In 1999 the ambassadors of Israel and North Korea meet three times in Stockholm, in secret. # chapter: bill # title: The long bill # scene: minister-office # place: Jerusalem # date: 1999 # src: F118a
The North wants a billion dollars in cash, its interpreter will say when he has defected. Israel offers aid instead, in food, farming or medicine. They do not agree. # src: F118b
{
- thread == thread_mine: After the third meeting, on the stairs, the other ambassador asks how the mine is, as one asks after an aunt.
- thread == thread_warning: The line told you of the first meeting two days before your own ministry did.
- else: Nobody thought of asking the line. You would have had to explain that there was one.
}
The figure is in the file already, in three hands.{price == price_private:  Beside one of them are four names, and the word *fertiliser*.} Under the oldest somebody has written *for what?*
+ [The summer after # turn]
-
In July 2000, at Kuala Lumpur, the North asks the United States for a billion a year to give up exporting missiles. The American negotiator will not pay for an end to what should never have been going on. # date: 2000-07 # src: F120 # gloss: moral-hazard
In August Kim Jong-il acknowledges that missiles go to Iran and Syria. # date: 2000-08 # src: F120
Eight years of denials are in the file. You put in a divider.
+ [Spring, 2007 # turn]
-
The drawer is in its third building when word comes. The young man whose work it is to wait runs all the way up. # date: 2007 # cue: light on
A message, invented for this page: # paper: cable
“Syria is building by a river. Some of ours are with them. I have been in the room with the drawings. For a place where my son may study I will say more. I wait until Friday.” # paper: cable
You read it four times. It may be a man, or a man with a chief behind him. It may be a price, with a son put in.
{
- thread == thread_warning: It gave you a month and a harbour once, and was right. You never learned what that cost.
- thread == thread_mine: It came folded into the quarter’s figures from Unsan. The water, it adds, stands at forty metres.
- else: For ten years you have paid for this number and let it lie. It has been listening to you not ring.
}
On 6 September 2007 Israeli aircraft destroyed a reactor in Syria, almost finished. # src: F122 # known-later: F122
-> desk

= desk
It wants an answer by Friday, and it is Wednesday. # decision: bill # scene: minister-office # place: Jerusalem # date: 2007
+ [Keep the line, and go on listening. # id: listen # for: To learn more before anyone knows that you know. # considered: none]
    ~ bill = bill_listened
    You send back something about universities. It answers with a distance from a bridge, and three weeks later with another, from another bridge. A clerk who has not been told why draws the circles. They cross at two places, and one is in Turkey.
    So you have a point on a map, and a man who will talk as long as nothing happens. You see to it. In June he asks again about the son.
    -> bill_after
+ [Tell Washington, and the agency in Vienna. # id: share # for: Others can look, and act. They will ask who told you. # considered: none]
    ~ bill = bill_shared
    The American borrows a pen. How long have you had this line, he asks, and asks it again when you have told him. How should the man be described? As a rumour, you say, and he nods and writes *rumour (reliable)*.
    In Vienna an official with a cold lays it in a tray for things that have been heard. Both promise that nobody will learn where it came from. Both make a note of it, to remember whom they must not mention. # gloss: IAEA
    -> bill_after
+ [Pay a tenth of the old price, in good paper. # id: pay # for: A stop with a seal on it, and no receipt. # considered: F118b]
    ~ bill = bill_paid
    A hundred million in bearer bonds goes into a crewman’s suitcase, with room left over for a shirt. In Macau a man counts it once, wetting his thumb. He is not the man of the message, and has heard of no son. # gloss: bearer-bonds hard-currency
    In return there is a page with a seal: *shipments to the region will cease*. Your legal adviser asks under what law. There was a table, you tell him, and a lamp. He asks which shipments, and you turn the page over. It is very good paper on the back as well.
    -> bill_after
+ [File it, and let the line go dead. # id: close # for: No bargain with a voice that you cannot see. # considered: none]
    ~ bill = bill_closed
    You write *no further action*, and give the young man the rest of the day.
    On Friday it rings at the usual hour. It rings six times, which was once agreed to mean that there was no hurry. On Monday a technician comes for the instrument. He needs a signature that nothing was on it. Nothing was, and you sign.
    -> bill_after
+ [Rule a line under four billions. # aside: billion]
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
+ [Read a paper from Tehran. # aside: tehran]
    In the spring of 1988 Iraq’s missiles fell on Tehran for weeks. # src: background
    A minute on purchasing, Tehran, August 2000, invented for this page: # paper: minute
    “In July they asked the Americans for a billion a year to give up selling. We have been the goods, it seems, as well as the customer.” # paper: minute
    “Every third piece has to be made again by our boys. In 1988 nobody else would sell to us. I had two sons at a school in the south of the city, and a radio to tell me how many minutes.” # paper: minute
    “Those who wish us to do without may say where they were that spring. It is also a long way to where some of them live, and the piece reaches. In future, I recommend, we buy drawings. A drawing cannot be called back for a better bidder.” # paper: minute
    Iran has denied any help from the North with its missile. # src: F117 # gloss: shahab-3
    -> desk
+ [Take the cable of 1999 from the other side. # aside: stockholm]
    A cable to the North’s embassy in Stockholm, invented for this page: # paper: cable
    “Ask for a billion, in cash. They will offer food. Say that you will report it.” # paper: cable
    “If they ask what it is for, it is for losses. Whoever is paid to stop has been doing something. Nothing is to be stopped, therefore. It is to be made good.” # paper: cable
    The ambassador reads it twice, and asks his interpreter for the English for *seed potatoes*. His daughter had to stay at home, as one child does. Since the winter her letters have thanked him for things that he did not send. He will report the offer to a ministry that has only a number.
    How much it was that Israel offered is disputed. # src: F118b
    In March 2000 Israel was reported ready in principle to join an American plan of aid, if the exports ended. # src: F119
    -> desk
+ [Ask the other house what it makes of him. # aside: reading]
    A minute from the Mossad, 2007, invented for this page: # paper: minute
    “We have had that river since last year, from elsewhere. Either he is right, then, or somebody has told him what we have.” # paper: minute
    {
    - thread == thread_warning: “You will say that he was right about the trucks. If I wished to be believed in 2007, I should have begun by being right in 1997.” # paper: minute
    - thread == thread_mine: “He comes to you by way of a mine. It is restful to talk to people about water. That is what I should have used, for you.” # paper: minute
    - else: “For ten years you have asked him for nothing. He may have grown fond of that. Somebody may also have been patient.” # paper: minute
    }
    “A son is the commonest price there is, and the one that is least often made up. Send him nothing from which he could see which river you would like.” # paper: minute
    “We do not say that he is false. We say that we shall know when it is no longer of use.” # paper: minute
    In the judgement of the agency in Vienna, what was destroyed was very likely a reactor. # known-later: F122
    -> desk
+ [Look in the budget under *shelters*. # aside: shelters]
    In the Gulf War of 1991 Iraq struck Israel with about 39 missiles. # src: F11a
    Israel’s last count was thirteen dead, one of them killed directly by a missile. Human Rights Watch thought the figures inconsistent. # src: F11b
    A letter from a town in the north, invented for this page: # paper: letter
    “Our second shelter has been next year’s since 1992. It is for the school by the quarry. There are two hundred and thirty children, and the basement takes ninety. We used to practise. Last summer, for thirty-four days, it was rockets from over the border, and we did not have to. The head teacher went by the alphabet, and each day she began at another letter, so that it should not always be the same ones who stayed upstairs.” # paper: letter
    For Syria’s missiles and launchers of 1991 the price was reportedly about 500 million dollars. # src: F12
    The shelter would cost what is lost in rounding that.
    -> desk

=== bill_after ===
{
- bill == bill_closed: The drawer is taken away for the next move, and weighs nothing. # cue: light off
- else: The young man asks whether he should go on waiting. You say that he should. # cue: light off
}
-> ch_lecture_again
