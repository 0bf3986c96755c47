=== ch_approach ===
The go-between lays the letter on the hotel’s blotter and takes his hand away, like a man who has played a card and hopes that it is high enough. For one night the blotter belongs to the deputy director-general of Israel’s Foreign Ministry, and the pen beside it to you. # chapter: approach # title: The letter on the blotter # scene: new-york # place: New York # date: 1992-10~ # disputed: C5 # cue: light on
It is typed, in correct English, with a carbon smudge on the fold. Israeli experts are invited to look at a gold mine. The last paragraph, where other letters keep their good wishes, has a sentence about relations between two states.
He is in America for something else: the talks in Washington with the Jordanian-Palestinian delegation. # src: F24 F25 # gloss: deputy-director-general
North Korea has never recognised Israel, and in August its own old supporter, China, opened relations with South Korea. # src: F05 F10 # gloss: recognition patron-state
+ [Ask who is asking # turn]
- 
The go-between is in business, he says, as another man might say that he is in plumbing. His partner was born in Seoul and has an aunt in Pyongyang, and through the aunt there is a cousin, and through the cousin there is this. He is not paid for it. He hopes to be.
The partner speaks once, to ask that his name not be written down. It is the aunt who would have to answer for the spelling.
It was the North that made the first move; so the Israelis say, and it will deny it. # src: F36
What nobody in this room knows is whose hand is at the other end: a ministry, an army, a father, a son. The signature is a rubber stamp.
-> desk

= desk
The letter wants an answer, and the go-between has a train. # decision: approach
+ [Check him first, then take it to the minister. # id: verify # for: Find out who is behind it; ask leave at the top. # record: likely # considered: F44 # disputed: C6]
    You keep the letter for a week. A bank in Seoul has heard of the firm. A consul in Hong Kong has met the cousin, or a man who answers to that. It holds as far as it can be leaned on.
    By the account of Siton, the assistant who ran his office, the ministry first made sure that the contact was real, then told the minister, and asked him to get permission at the top. # src: F27 F44 # disputed: C6
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
    It comes again before the month is out, by other hands: a trader whom you have never met gives it to the minister’s office in Jerusalem, with the same smudge on the same fold.
    One account has the North write to the ministry and to the Mossad. # src: F106 # gloss: mossad
    So by now the letter has a twin. The minister’s office would like to know why it heard of either from a stranger.
    -> approach_after
+ [Lay out the five versions of the go-between. # aside: versions]
    He and his partner are invented, out of five accounts that do not fit. # disputed: C5
    A Korean American jeweller with influential relatives in the North, introduced by a Jewish American acquaintance. # src: F38
    A distant American relative of the diplomat, part-owner of a company in Beijing that traded with the North. # src: F39
    American businessmen, active in South Korea, who knew leaders of the North. # src: F40
    Two American businessmen: one of Korean origin, who wished to put money into gold in the North, and one Jewish, who proposed bringing in Israeli experts. # src: F41
    An American and his South Korean partner, who had relatives in Pyongyang. # src: F42
    Several of the five may have sat in such a chair. One wanted a deal, one an introduction, one to see an aunt.
    -> desk
+ [Look up the freighter. # aside: freighter]
    In March the Dae Hung Ho, a Northern freighter thought to carry Scuds for Syria, was followed by two intelligence services and lost by the US Navy. It reached Bandar Abbas on the ninth. # src: F14 # gloss: scud
    The Pentagon conceded that it might have had no right to stop it. # src: F15 # gloss: interdiction
    In the Gulf War of 1991 about 39 missiles from Iraq came down on Israel. # src: F11a
    She fills a third of a column in your cuttings. Whoever sent the letter has no doubt read the same third.
    -> desk

= approach_after
{
- refusals > 0: The file begins, then, with a letter that has been folded twice.
- channel == channel_mossad: The file begins, then, with a receipt for one book.
- else: The file begins, then, with one sheet, and a smudge on the fold.
}
+ [On to Jerusalem # turn]
- -> ch_mandate
