=== ch_visit ===
The file has come back to the foreign minister’s desk with a second ribbon round it. In October it held four sheets. Now it takes two hands. # chapter: visit # title: Cream paper # scene: minister-office # place: Jerusalem # date: 1993-06
On top lies a page of stiff cream paper, with a translation pinned to it. Pyongyang invites the foreign minister of Israel.
{
- channel == channel_mossad: It came by the other service, in a plain envelope that had been opened, with a slip to say so. # gloss: mossad
- channel == channel_joint: It came with two initials in the corner, one from the ministry and one from the Mossad. # gloss: mossad
- channel == channel_rivals: The deputy director-general carried it in himself. A second one, you hear from nobody in particular, has gone to the other service. # gloss: mossad
- else: The deputy director-general carried it in himself, and put it down as one puts down a full glass.
}
Early this month the fuller story came out in TIME, and what TIME had was printed in Seoul. # src: F61 F86
On 29 May North Korea test-fired a Nodong. # src: F18a # gloss: nodong
In 1995 an Israeli newspaper will write that officers of Iran’s Revolutionary Guard were there to watch. # known-later: F18b
On 12 June the North was to have left the treaty on nuclear weapons. On 11 June, after a meeting with the Americans in New York, it put that on hold. # src: F84 F85 # gloss: NPT
+ [Unpin the translation # turn]
-
{
- trust >= 2: The translation has seven lines. The fifth names a week, the last of the month, and asks for an answer. Somebody in Pyongyang has kept that week free.
- trust == 1: The translation has seven lines, and none of them names a day. A visit without a day can be talked about. It cannot be made.
- else: The translation has seven lines, no day, and a blank before *Excellency* where your name was typed in afterwards. Nobody could fly on the strength of it.
}
{
- mine == mine_surveyed: The sixth line gives thanks for the maps of Unsan, and asks for nothing.
- mine == mine_reopened: The sixth line reports that a pump is running at Unsan, and that the water has gone down by the height of a man.
- mine == mine_bought: The sixth line calls the mine at Unsan “our common property”, and asks after the banks.
- mine == mine_water: The sixth line says that pipe has been laid on two farms, that the holes did not freeze, and that on one of the farms the seed is up.
- else: The sixth line is about friendship. The mine, which was in every letter until October, has been in none since.
}
What Pyongyang wants is a photograph: a handshake, and a flag on either side of it.
{
- backing >= 3: The prime minister has lately begun to ask for the file by name.
- backing <= 1: The prime minister has lately stopped asking for the file.
- else: The prime minister has been sent a copy. It came back without a mark.
}
First comes Vienna, and a conference. The American secretary of state is going there. So is the foreign minister of South Korea. # src: background
-> desk

= desk
The cream paper wants an answer, and nothing has been signed. # decision: visit # scene: minister-office # place: Jerusalem # date: 1993-06
+ [Say on the radio that you would go, and send officials to Beijing. # id: radio # for: To show that the will is there, and keep the visit in hand. # record: certain # considered: F87a]
    ~ visit = visit_radio
    ~ shift(exposure, 1, 3)
    The studio sends up a man with a tape recorder and a microphone in a sock. It takes four minutes.
    You say that you intend to meet the leaders of North Korea and to win them over. # src: F87a # says: peres
    The deputy director-general hears it in his car and pulls in to the kerb. By evening he has two tickets to Beijing, and a sheet of paper with the things that he may not say there. The cream page goes back into the file with no answer pinned to it. It will keep, and they know now that you want it.
    -> visit_after
+ {trust >= 2} [Accept the week that they name, and go to Pyongyang. # id: go # for: To hear it in the place where it is decided. # considered: F79]
    ~ visit = visit_went
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    ~ shift(exposure, 1, 3)
    ~ shift(seoul, -1, 3)
    You fly by Beijing. The airfield has been swept, and then swept again, so that the broom marks cross. # scene: map # cue: flight beijing pyongyang # place: Pyongyang # date: 1993-06~
    Nobody says beforehand whose hand it will be. There is a long room, a door at the end, and a photographer who walks backwards. It lasts as long as a handshake. Then there are two hours with men who write everything down. Missiles are talked of, and the words *in principle* are used, and no date. # scene: banquet-hall
    The print is at the guest house before you are. It has two hands in it and two cuffs, in front of a painted sea. You know which of the cuffs is yours.
    -> visit_after
+ [Send the deputy minister in your place. # id: deputy # for: A visit small enough to be survived at home. # considered: none]
    ~ visit = visit_deputy
    ~ shift(trust, 1, 4)
    ~ shift(backing, -1, 4)
    The deputy minister packs for two days, with a book for the flight. In Pyongyang they have a photographer for each rank, and he gets the one for his. # scene: map # cue: flight beijing pyongyang # place: Pyongyang # date: 1993-06~
    He is driven past a great deal of marble and put at a table with people who can answer. They answer two questions in nine, and he notes which two: who would carry a message, and how soon. That he was sent at all has been understood.
    The prime minister learns the date from a bill for two tickets, sent to his office by mistake. # scene: minister-office # place: Jerusalem
    -> visit_after
+ [Answer that you will come after one signed step on missiles. # id: signed # for: Something in the hand before the handshake. # considered: none]
    ~ visit = visit_signed
    ~ shift(backing, 1, 4)
    The reply has two sentences and takes a morning. The second one had *guarantee* in it until noon, and has *step* in it now: one customer dropped, in writing, and the minister will board the aeroplane.
    It goes out by Beijing. On the fourth day there is an answer, on thinner paper. It thanks you for your sincere attention, and asks which side, in your custom, signs first.
    The prime minister has seen the copy. It comes down from his office with a mark on it, the first in some months. It is a tick.
    -> visit_after
+ [Decline, with thanks. # id: decline # for: Two allies reassured, before you face both in Vienna. # considered: none]
    ~ visit = visit_declined
    ~ shift(trust, -1, 4)
    ~ shift(america, 1, 4)
    ~ shift(refusals, 1, 2)
    You dictate it standing. The secretary asks whether *regret* or *much regret*, and you consider what the word would cost, and say *regret*.
    The deputy director-general reads it at the door, twice, and does not argue. He asks whether he may still go to Beijing, and at what rank he should be disappointing people. He may. The cream paper stays in the file. There is no other proof that anybody asked. # says: bentsur
    {refusals >= 2: Behind it lies an earlier refusal, and in Pyongyang there is a folder for them.}
    -> visit_after
+ [Read the letter itself. # aside: letter]
    A letter, invented for this page: # paper: letter
    “His Excellency would be received on an official visit, with the courtesies due to his office. Matters of interest to both sides could be discussed, among them the development of mines. {trust >= 2: The last week of June would be convenient.|The time may be agreed when the conditions are ripe.}” # paper: letter
    The protocol officer has underlined *official*. A state visit is for a head of state, she has written in the margin, and here there would be one at one end only. # gloss: state-visit head-of-state # disputed: C23
    Then she has counted the matters of interest. Missiles are not among them. They are not ruled out, either, and she has underlined that as well.
    In August the foreign ministry in Pyongyang will say that it never invited an Israeli. # known-later: F82a
    -> desk
+ [Sit down at a desk in Seoul. # aside: seoul]
    A desk in Seoul, imagined. The section has four people and one kettle, and everybody in it has read TIME.
    Israel’s embassy, shut in 1978 to save money, opened here again only last year. # src: F22
    The head of section was glad of that. She went to the reception. Her mother comes from a village two valleys from Unsan and has not seen it since 1950.
    Talks between the two Koreas are frozen. # src: F88
    Each side waits for the other to feel the cold. A friend who goes north now is bringing a coat.
    {
    - seoul >= 3: In her drawer is the note that the Israeli ambassador brought in the winter. She was grateful, and she has had to have an opinion ever since.
    - else: She drafts three questions for the Israeli ambassador and numbers them, so that it can be seen afterwards which were not answered.
    }
    -> desk
+ [Look at the picture from Pyongyang. # aside: photograph]
    A desk in Pyongyang, imagined. On it is a sheet of squared paper with two crosses, where two people are to stand.
    Moscow has cut its help and asks for hard currency. China has opened relations with South Korea. # src: F03 F05 # gloss: patron-state hard-currency
    The man at the desk arranges arrivals, and there have been few to arrange. A foreign minister in the picture would be seen in Tokyo and Washington. It would be seen in Damascus and Tehran too, by people who buy, and who like to be alone with the shop.
    A print can be shown, and it can be kept in a drawer. *The photographer is ours*, he writes beside the crosses. *The negative stays here.*
    -> desk
+ [Hear what the press section is practising. # aside: spokesman]
    Down the corridor they are trying a sentence for weight: diplomatic relations are not on the agenda. They try it with *at present*, and without.
    Diplomatic relations, an Israeli mission in Pyongyang and a visit by the minister have all been discussed. # src: F79 # gloss: recognition # disputed: C17
    Pyongyang too has denied the talks this month, by one report. # src: F82b # disputed: C17
    In your file there has been a tab for relations since the autumn. Nobody in the press section has seen it. A spokesman who has not read the file can say such a sentence with a clear face, and so he is not sent the file.
    -> desk

= visit_after
{
- visit == visit_radio: -> visit_said
- visit == visit_went: -> visit_seen
- else: -> visit_kept
}

= visit_said
+ [Vienna, a few days on # turn]
-
In Vienna, on 14 June, you talk about it with the American secretary of state. # src: F87b # scene: vienna-corridor # place: Vienna # date: 1993-06-14
{
- america >= 2: Within three days word comes through the embassy in Tel Aviv. Your ministry’s statement is that Washington accepts the contacts. A news agency has it that leave was asked, and reluctantly given. # src: F89 # disputed: C13
- else: He hears you out with his coat on. What comes through the embassy in Tel Aviv afterwards is three lines long, and can be read as leave by somebody who wants to.
}
{
- seoul >= 3: In Seoul your ambassador is called in and given tea. They have known about the contacts since the winter. About the radio they had not been told.
- else: In Vienna too, Israeli officials say, you told the foreign minister of South Korea what was planned. Officials in Seoul say that Israel confirms nothing. # src: F90 # disputed: C18
    On the 15th and 16th the foreign ministry in Seoul calls in your ambassador, asks whether you are really coming, and urges restraint while the talks between the two Koreas are frozen. No answer comes. # src: F88 # disputed: C18
}
On the 23rd a spokesman says that relations will not be raised at the next meeting. On the 26th a Los Angeles newspaper has the talks deep in that question, and the invitation lying on your desk. # src: F91 # disputed: C17 # scene: minister-office # place: Jerusalem # date: 1993-06-26
You look. It is lying on your desk. You turn it over, and ask for the car.
+ [Send them to Beijing # turn]
    -> ch_price

= visit_seen
+ [The flight home # turn]
-
The picture is on a front page before you have landed. It is a Seoul front page, and somebody has drawn an arrow to the nearer cuff. # scene: map # cue: flight pyongyang beijing # place: Beijing # date: 1993-06~
{
- seoul >= 2: Seoul, which had been told in the winter that nothing was settled, asks your ambassador to come and say what is settled now.
- else: Seoul asks for your ambassador three times in two days. He has an answer this time, and it was better received when he had none.
}
{
- america >= 2: The Americans say that they were informed. So they were, on the way to the airport.
- else: The Americans do not say anything. The meeting that they were to have had with you on another matter has been moved to a smaller room.
}
The press section, asked whether relations were discussed, says that they were not on the agenda. This is so. There was no agenda. # disputed: C17 # gloss: recognition
The photograph goes into the file in a stiff envelope. Two of the officials stay behind in Beijing with a list. The list has *in principle* at its head, and a line drawn under it.
+ [Beijing, with the list # turn]
    -> ch_price

= visit_kept
+ [Vienna, meanwhile # turn]
-
In Vienna the American secretary of state has twelve minutes. {visit == visit_declined: He has heard already, and shakes your hand for slightly longer than is usual.|You use four of them for North Korea.} {america >= 2: He says that his side can live with talk, so long as it is talk about missiles, and he hears of it first.|He says that his side would prefer to be the only one that talks, and looks at the clock.} # says: christopher # scene: vienna-corridor # place: Vienna # date: 1993-06
In Seoul they have read TIME. {seoul >= 3: Your ambassador, who warned them in the winter, is asked in and thanked, and asked what else there is.|Your ambassador is called in and asked whether the minister is going north.} {visit == visit_deputy: He can say with perfect truth that the minister is not going.}{visit == visit_signed: He says that nothing is fixed, which is true, and is written down as a yes.}{visit == visit_declined: He says that the minister has declined, and watches it being written down as *not yet*.} # says: naim # disputed: C18
A spokesman says that relations will not be raised in Beijing. The two officials who are to go there have a folder each, and in each folder *Relations* is the third tab. # disputed: C17 # scene: minister-office # place: Jerusalem
You turn the cream paper over, so that it shows its back, and ask for the car.
+ [Send them to Beijing # turn]
    -> ch_price
