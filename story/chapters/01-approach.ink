=== ch_approach ===
The go-between lays the letter on the hotel’s blotter and takes his hand away. For one night the blotter belongs to the deputy director-general of Israel’s Foreign Ministry, and the pen beside it to you. # chapter: approach # title: The letter on the blotter # scene: new-york # place: New York # date: 1992-10~ # disputed: C5 # cue: light on
It is typed, in correct English, with a carbon smudge on the fold. Israeli experts are invited to look at a gold mine. The last paragraph, where other letters keep their good wishes, has a sentence about relations between two states.
The diplomat is in America for the talks in Washington with the Jordanian-Palestinian delegation. # src: F24 F25 # gloss: deputy-director-general
North Korea has never recognised Israel. # src: F10 # gloss: recognition
Around 1990 Moscow cut its help to the North, and wanted hard currency. In August China opened relations with South Korea. # src: F03 F05 # gloss: patron-state hard-currency
+ [Ask who is asking # turn]
- 
The go-between is in business, he says, as another man might say plumbing. He is not paid for this. He hopes to be. His partner, by the door with his coat on, was born in Seoul and has an aunt in Pyongyang, who has a cousin, who has a chief. He asks you not to write down his name. In Seoul he could be tried for this; in Pyongyang his aunt would answer for it.
It was the North that made the first move; so the Israelis say, and it will deny it. # src: F36
Whose hand is at the other end nobody in this room knows: a ministry’s, an army’s, a father’s, a son’s. The signature is a rubber stamp.
-> desk

= desk
The letter wants an answer, and the go-between has a train. # decision: approach
+ [Check him first, then take it to the minister. # id: verify # for: Find out who is behind it; ask leave at the top. # record: likely # considered: F44 # disputed: C6]
    For a week you ask. A bank in Seoul has heard of the firm. A consul in Hong Kong has met the cousin, or a man who answers to that. The letter goes into the grey folder: one sheet, with a smudge.
    Whom the ministry was checking is told in five ways. In one he is a jeweller, in another a relative of the diplomat. # src: F38 F39 F40 F41 F42 # disputed: C5
    By Siton’s account the ministry first made sure that the contact was real, then told the minister, and asked him to get permission at the top. # src: F44 # disputed: C6
    The minister was told as well, Siton says, that the Mossad would be informed, as was the custom. # src: F45 # gloss: mossad
    -> approach_after
+ [Hand the letter to the Mossad, and go back to Washington. # id: mossad # for: It is their trade to know who writes letters. # considered: F45]
    ~ channel = channel_mossad
    ~ shift(backing, 1, 4)
    A man of about forty comes for it, with an umbrella. He holds the letter up to the lamp, sniffs the fold, and asks whether anyone has copied it. You say no. He asks again.
    The receipt that he leaves you is for one book. Two days later, at the talks, a note is passed along the table: the prime minister’s office is obliged to you. It is the first such note that you have had. # gloss: mossad
    -> approach_after
+ [Show it to the State Department before anyone at home. # id: washington # for: No surprises for the one ally who matters. # considered: none]
    ~ shift(america, 1, 4)
    ~ shift(trust, -1, 4)
    The desk officer has a window on a car park and an election in three weeks. She reads the letter twice, and is grateful, and means it. She would wait until there is somebody to ask. She takes a copy, with your name on it, and the hour.
    In New York the go-between rings his partner, and the partner hangs up. When the cousin writes again it is in a cooler style.
    -> approach_after
+ [Thank him, and let the letter lie. # id: drop # for: Swindlers write letters too, and you have talks to win. # considered: none]
    ~ shift(refusals, 1, 2)
    ~ channel = channel_rivals
    You say that it is kind of them. The partner picks up the letter and wipes the place where it lay.
    It comes again within the week, by other hands: a trader whom you have never met gives it to the minister’s office in Jerusalem, with the same smudge on the same fold.
    One account has the North write to the ministry and to the Mossad. # src: F106 # gloss: mossad
    So by now the letter has a twin. The minister’s office would like to know why it heard of either from a stranger.
    -> approach_after
+ [Lay out the five versions of the go-between. # aside: versions]
    He and his partner are invented, out of five accounts that do not fit. # disputed: C5
    A Korean American jeweller with influential relatives in the North, introduced by an American acquaintance. # src: F38
    A distant American relative of the diplomat, part-owner of a company in Beijing that traded with the North. # src: F39
    American businessmen, active in South Korea, who knew leaders of the North. # src: F40
    Two American businessmen: one of Korean origin, who wished to put money into gold in the North, and one who proposed bringing in Israeli experts. # src: F41
    An American and his South Korean partner, who had relatives in Pyongyang. # src: F42
    A news agency adds the North’s unofficial trade representative in Washington; an account from Seoul, a Northern businessman in New York. # src: F43
    Several of them may have sat in such a chair. One wanted a deal, one an introduction, one to see an aunt.
    -> desk
+ [Look up the freighter. # aside: freighter]
    In March the Dae Hung Ho, a Northern freighter thought to carry Scuds for Syria, was followed by two intelligence services and lost by the US Navy. It reached Bandar Abbas on the ninth. # src: F14 # gloss: scud
    The Pentagon conceded that it might have had no right to stop it. # src: F15 # gloss: interdiction
    In the Gulf War of 1991 about 39 missiles from Iraq came down on Israel. # src: F11a
    Those were Soviet Scuds, rebuilt in Iraq, and Pyongyang had no part in them. # src: background
    The last official count of the deaths is thirteen. One was killed directly by a missile; the others died of such causes as heart attacks. # src: F11b
    The freighter fills a third of a column in your cuttings. Whoever sent the letter has no doubt read the same third.
    -> desk
+ [See what the partner writes down. # aside: pocketbook]
    A page of a pocket notebook, invented for this page: # paper: notebook
    “Train, two returns. Lunch (his). Telephone to Osaka, seven minutes. Parcel for Aunt, by Osaka: reading glasses, two pairs; wool, grey; aspirin. She asked for needles.” # paper: notebook
    Under this he has worked out what a commission on a gold mine might come to, if it came to anything, and halved it, and halved it again. Then he has crossed out the sum and put down the price of an aeroplane ticket to Pyongyang, by Beijing, and a date with a question mark.
    He was nine when he saw her last. Whatever you decide, it is he who will have to explain it in Osaka.
    -> desk
+ [Read a paper from Pyongyang’s metal trade. # aside: metal]
    The North set up a free economic zone in 1991. Most of the small joint ventures that it has agreed are with Koreans in Japan. # src: F06 # gloss: free-economic-zone joint-venture
    A minute of an office for the metal trade, invented for this page: # paper: minute
    “We have a mountain, thirty pumps that do not turn, and a quota. For cable we need dollars, for dollars gold, and for gold cable. # paper: minute
    “The compatriots in Japan put money into this mountain five years ago. They prefer noodles now. A country has been suggested that has engineers, a friend in Washington, and no embassy here to be told of it. # paper: minute
    “Our draft asked for pumps. It has come back from above with a paragraph at the end, about relations between two states. We do not know who added it. We are told not to move it higher up.” # paper: minute
    -> desk
+ [Read what the other service makes of it. # aside: typewriter]
    Shabtai Shavit has headed the Mossad since 1989. # src: F29 # gloss: mossad
    A note from a desk some floors below him, invented for this page: # paper: minute
    “Paper: Japanese. Machine: German, some fifteen years old. The small *e* sits high. We have seen that *e* before, in the spring, on a delivery note for spare parts in Damascus. # paper: minute
    “So either those who sell the missiles wish to meet us, or they have lent somebody their typewriter. In a country with few typewriters this proves less than one would like. # paper: minute
    “Go, therefore. Send one person who will not be charmed, and have him count the doors.” # paper: minute
    The writer has never been asked whether he would care for an embassy in Pyongyang. Twice this year he has been asked where a ship was.
    -> desk
+ [Count the flat boxes on a window-sill in Washington. # aside: car-park]
    A desk in Washington, imagined, with a window on a car park. Along the sill stand the boxes, still flat, that her chief has ordered in case the president loses.
    Over the freighter in March, TIME reported, some officials hung back, so that talks on inspecting the North’s nuclear sites would not be upset. # src: F15
    She initialled one of those sheets. The ship got through, and the inspectors got in, and she has not decided since whether that was a price or a coincidence. If a friend brought her a letter about a mine she would say: wait. She would have to show it round as well, to a dozen people, of whom she could name nine.
    -> desk

= approach_after
{
- refusals > 0: The file begins, then, with a letter that has been folded twice.
- channel == channel_mossad: The file begins, then, with a receipt for one book.
- america >= 3: The file begins, then, with one sheet, of which there is a copy.
}
+ [On to Jerusalem # turn]
- -> ch_mandate
