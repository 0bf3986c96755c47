=== ch_visit ===
The file has come back to the foreign minister’s desk. In October it held four sheets; now it takes two hands and a second ribbon. On top lies a page of stiff cream paper, a translation pinned to it: Pyongyang invites the foreign minister of Israel. {channel == channel_mossad: It came by the other service, opened, with a slip to say so.}{channel == channel_joint: Two initials are in the corner, the ministry’s and the Mossad’s.}{channel == channel_rivals: A second one has gone to the other service.}{channel == channel_ministry: The deputy director-general put it down as one puts down a full glass.} # chapter: visit # title: Cream paper # scene: minister-office # place: Jerusalem # date: 1993-06 # gloss: mossad
Early this month the fuller story came out in TIME, and was printed in Seoul. # src: F61 F86 # disputed: C12
On 29 May North Korea test-fired a Nodong. # src: F18a # gloss: nodong
In 1995 an Israeli newspaper will write that officers of Iran’s Revolutionary Guard were there to watch. # known-later: F18b
On 11 June, a day before its exit from the treaty on nuclear weapons, and after meeting the Americans, it put that on hold. # src: F84 F85 # gloss: NPT
+ [Unpin the translation # turn]
-
The translation has seven lines. {trust >= 2: The fifth names a week, the last of the month. Somebody in Pyongyang has kept it free.}{trust == 1: None of them names a day. A visit without a day can be talked about. It cannot be made.}{trust == 0: None of them names a day, and your name was typed in afterwards. Nobody could fly on the strength of it.} {mine == mine_surveyed: The sixth gives thanks for the maps of Unsan, and asks for nothing.}{mine == mine_reopened: The sixth reports a pump at Unsan, and the water down by the height of a man.}{mine == mine_bought: The sixth calls the mine at Unsan “our common property”, and asks after the banks.}{mine == mine_water: The sixth says that pipe has been laid on two farms, and that on one of them the seed is up.}{mine == mine_refused: The sixth is about friendship. The mine has been in no letter since October.}
Behind it is a plan on squared paper: a long room, a door, and on the carpet two crosses, a handshake apart. By one stands your title. By the other there is nothing. {backing >= 3: The prime minister has begun to ask for the file by name.}{backing <= 1: The prime minister has stopped asking for the file.}{backing == 2: The prime minister’s copy came back without a mark.}
Diplomatic relations, an Israeli mission in Pyongyang and a visit by you have been discussed. # src: F79 # gloss: recognition # disputed: C17
First comes a conference in Vienna. The American secretary of state will be there, and South Korea’s foreign minister. # src: background
-> desk

= desk
The cream paper wants an answer, and nothing has been signed. # decision: visit # scene: minister-office # place: Jerusalem # date: 1993-06
+ [Say on the radio that you would go, and send officials to Beijing. # id: radio # for: To show that the will is there, and keep the visit in hand. # record: certain # considered: F87a]
    ~ visit = visit_radio
    ~ shift(exposure, 1, 3)
    On the radio you say that you intend to meet the leaders of North Korea and to win them over. # src: F87a # says: peres
    It has taken four minutes. The deputy director-general hears it in his car, and pulls in. By evening he has two tickets to Beijing and a list of what not to say. The cream page stays unanswered. In Pyongyang they know now that you want it.
    -> visit_after
+ {trust >= 2} [Accept the week that they name, and go to Pyongyang. # id: go # for: To hear it in the place where it is decided. # considered: F79]
    ~ visit = visit_went
    ~ shift(trust, 1, 4)
    ~ shift(america, -1, 4)
    ~ shift(exposure, 1, 3)
    ~ shift(seoul, -1, 3)
    {backing <= 1: The prime minister’s leave comes on the back of a form, for three days and no statement.|The prime minister’s leave comes in one line.} You fly by Beijing. The airfield has been swept twice. The banners on the road in are against America, as every year in this week. # scene: map # cue: flight beijing pyongyang # place: Pyongyang # date: 1993-06~
    The room is as it was drawn. Your cross is a red thread in the carpet. You stand on it and look at the other one. The photographer comes in backwards, and the man who follows him and takes your hand is not the man you came for. The interpreter gives him a title, a long one. # scene: banquet-hall
    Afterwards there are two hours with men who write everything down. Missiles are talked of, *in principle*, without a date. The print is at the guest house before you are. You are on it from head to foot. Of him there is a cuff.
    -> visit_after
+ [Send the deputy minister in your place. # id: deputy # for: A visit small enough to be survived at home. # considered: none]
    ~ visit = visit_deputy
    ~ shift(trust, 1, 4)
    ~ shift(backing, -1, 4)
    The deputy minister is wanted that week for something else, and packs for two days. The photographer who meets him is young, and has been told two rolls. # scene: map # cue: flight beijing pyongyang # place: Pyongyang # date: 1993-06~
    His crosses are in a smaller room, on lino. Then he is put at a table with people who can answer, and they answer two questions in nine: who would carry a message, and how soon.
    {backing >= 2:The prime minister, who had been asking for the file by name, learns the date from a bill for two tickets, sent to his office by mistake.|The prime minister learns the date late, from a bill for two tickets, sent to his office by mistake.} # scene: minister-office # place: Jerusalem
    -> visit_after
+ [Answer that you will come after one signed step on missiles. # id: signed # for: Something in the hand before the handshake. # considered: none]
    ~ visit = visit_signed
    ~ shift(backing, 1, 4)
    The reply has two sentences and takes a morning. The second one had *guarantee* in it until noon, and has *step* in it now: one customer dropped, in writing, and the minister will board the aeroplane.
    On the fourth day there is an answer, on thinner paper. It thanks you for your sincere attention, and asks which side, in your custom, signs first.
    The prime minister’s copy comes down with a mark on it, the first in some months. It is a tick.
    -> visit_after
+ [Decline, with thanks. # id: decline # for: Two allies reassured, before you face both in Vienna. # considered: none]
    ~ visit = visit_declined
    ~ shift(trust, -1, 4)
    ~ shift(america, 1, 4)
    ~ shift(refusals, 1, 2)
    You dictate it standing. The secretary asks whether *regret* or *much regret*, and you consider what the word would cost, and say *regret*.
    The deputy director-general reads it at the door, twice. He asks whether he may still go to Beijing, and at what rank he should be disappointing people. He may. You keep the cream paper. There is no other proof that anybody asked. # says: bentsur
    {refusals >= 2: Behind it lies an earlier refusal, and in Pyongyang there is a folder for them.}
    -> visit_after
+ [Read the letter itself. # aside: letter]
    A letter, invented for this page: # paper: letter
    “His Excellency would be received on an official visit, with the courtesies due to his office. Matters of interest to both sides could be discussed, among them the development of mines{ports == ports_token: \ and the comfort of the three guests at Nampo}{ports == ports_drafted or ports == ports_third: \ and the proposals on harbours, which are being studied}. {trust >= 2: The last week of June would be convenient.|The time may be agreed when the conditions are ripe.}” # paper: letter
    The protocol officer has underlined *official*. A state visit is for a head of state, she has written in the margin, and here there would be one at one end only. # gloss: state-visit head-of-state # disputed: C23
    Then she has counted the matters of interest. Missiles are not among them. They are not ruled out, either, and she has underlined that as well.
    In August the foreign ministry in Pyongyang will say that it never invited an Israeli. # known-later: F82a
    -> desk
+ [Ask in Seoul about a village two valleys from Unsan. # aside: seoul]
    A desk in Seoul, imagined. The section has four people and one kettle, and everybody in it has read TIME.
    Israel’s embassy, shut in 1978 to save money, opened here again only last year. # src: F22
    The second secretary was glad of that. She went to the reception. Her mother comes from a village two valleys from Unsan and has not seen it since 1950.
    Talks between the two Koreas are frozen. # src: F88
    Each side waits for the other to feel the cold. A friend who goes north now is bringing a coat.
    {
    - seoul >= 3: In her drawer is the note that the Israeli ambassador brought in the winter. She was grateful, and she has had to have an opinion ever since.
    - else: She drafts three questions for the Israeli ambassador and numbers them, so that it can be seen afterwards which were not answered.
    }
    -> desk
+ [Look at the picture from Pyongyang. # aside: photograph]
    A desk in Pyongyang, imagined, with a pad of squared paper. The man at it arranges arrivals, and there have been few to arrange.
    Moscow has cut its help and asks for hard currency. China has opened relations with South Korea. # src: F03 F05 # gloss: patron-state hard-currency
    A foreign minister on the first cross would be seen in Tokyo and Washington. He would be seen in Damascus and Tehran too, by people who buy, and who like to be alone with the shop. So a print may be shown, and it may be kept in a drawer. *The photographer is ours*, he has noted. *The negative stays here.*
    He has asked in writing whose name goes by the second cross. His sheet came back as it was. He has drawn it with a hard pencil, which rubs out.
    -> desk
+ [Open an order for cloth in Pyongyang. # aside: protocol]
    An order of the protocol office, invented for this page: # paper: minute
    “One flag, of a state with which there are no relations, two metres by one and a half, white and blue, after the drawing. The star has six points. The workshop will count them. To be sewn at night, by two women, and locked up by day. # paper: minute
    “{trust >= 2: A second, small, for the car. It is to be tied on when the car has left the airfield.|A second, small, for the car, has been asked about. Wait.} Should nobody come, both women will unpick the work, and hand in the cloth and the thread by weight.” # paper: minute
    The older of them has sewn the stars of forty countries and is not told whose this is. It is for a ship, the foreman says. She makes the hem double, because of the wind.
    At the end of the month there are talks, in Beijing. # src: F92 # disputed: C19
    No flags are ordered for those.
    -> desk
+ [Call on the Palestinian ambassador in Pyongyang. # aside: palestine]
    Since 1988 the North has recognised a State of Palestine. On its reckoning that state covers the whole of Israel, and the Golan is Syria’s. # src: F10
    Its ambassador, imagined, has a house with a garden and a flag on his car, and is asked to every parade. Three times this week he has asked the foreign ministry about the Israelis, and been told each time that its position is known. He knows it. He used to know it without asking.
    He has cabled headquarters in Tunis: *They mean to sell us for a photograph. Request leave to protest.* Tunis, which seldom needs an hour, has taken two days over it. *Take no step at present*, says the answer.
    He puts it down to tiredness, and writes home to Nablus that at least the roses are out.
    In Norway, in secret, people sent from Tunis have been meeting Israelis since January. # src: background
    -> desk
+ [Hear what the press section is practising. # aside: spokesman]
    Down the corridor they are trying a sentence for weight: diplomatic relations are not on the agenda. They try it with *at present*, and without.
    Pyongyang too has denied the talks this month, by one report. # src: F82b # disputed: C17
    In your file there has been a tab for relations since the autumn. A spokesman who has not read the file can say such a sentence with a clear face, and so he is not sent the file.
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
- america >= 2: Within three days the American embassy in Tel Aviv brings word: Washington, your ministry states, accepts the contacts. By a news agency’s account leave was asked, and reluctantly given. # src: F89 # disputed: C13
- else: He hears you out with his coat on. What comes through Tel Aviv afterwards is three lines long, and can be read as leave by somebody who wants to.
}
{
- seoul >= 3: In Seoul your ambassador is called in and given tea. They have known about the contacts since the winter. About the radio they had not been told.
- else: In Vienna too, Israeli officials say, you told the foreign minister of South Korea what was planned. Officials in Seoul say that Israel confirms nothing. # src: F90 # disputed: C18
    Each side has its notebook, perhaps. *Informed him*, says one; the other, *weather, Israel, see separately*.
    On the 15th and 16th the foreign ministry in Seoul calls in your ambassador, asks whether you are really going, and urges restraint while talks between the Koreas are frozen. No answer comes. # src: F88 # disputed: C18
}
On the 23rd a spokesman says that relations will not be raised at the next meeting. On the 26th a Los Angeles newspaper reports talks deep in that very question, and the invitation lying on your desk. # src: F91 # disputed: C17 # scene: minister-office # place: Jerusalem # date: 1993-06-26
You look. It is lying on your desk. You turn it over, and ask for the car.
+ [Send them to Beijing # turn]
    -> ch_price

= visit_seen
+ [The flight home # turn]
-
The picture is on a front page before you have landed. It is a Seoul front page, and somebody has drawn an arrow to the cuff. # scene: map # cue: flight pyongyang beijing # place: Beijing # date: 1993-06~
{
- seoul >= 2: Seoul, which had been told in the winter that nothing was settled, asks your ambassador to come and say what is settled now.
- else: Seoul asks for your ambassador three times in two days. He has an answer this time, and it was better received when he had none.
}
{
- america >= 2: The Americans say that they were informed. So they were, on the way to the airport.
- else: The Americans say nothing. A meeting with them on another matter has been moved to a smaller room.
}
The press section, asked whether relations were discussed, says that they were not on the agenda. This is so. There was no agenda. # disputed: C17 # gloss: recognition
The photograph goes into the file in a stiff envelope. Two of the officials stay behind in Beijing with a list, and at its head stands *in principle*.
+ [Beijing, with the list # turn]
    -> ch_price

= visit_kept
+ [Vienna, meanwhile # turn]
-
In Vienna the American secretary of state has twelve minutes. {visit == visit_declined: He has heard already, and shakes your hand for slightly longer than is usual.|You use four of them for North Korea.} {america >= 2: He says that his side can live with talk, so long as it is talk about missiles, and he hears of it first.|He says that his side would prefer to be the only one that talks, and looks at the clock.} # says: christopher # scene: vienna-corridor # place: Vienna # date: 1993-06
In Seoul {seoul >= 3:your ambassador, who warned them in the winter, is thanked, and asked what else there is.|your ambassador is called in and asked whether the minister is going north.} {visit == visit_deputy: He can say truly that the minister is not.}{visit == visit_signed: He says that nothing is fixed, which is true, and is written down as a yes.}{visit == visit_declined: He says that the minister has declined, and watches it being written down as *not yet*.} # says: naim # disputed: C18
A spokesman says that relations will not be raised in Beijing. The two officials who are to go there have a folder each, and in each folder *Relations* is the third tab. # disputed: C17 # scene: minister-office # place: Jerusalem
You turn the cream paper over, so that it shows its back, and ask for the car.
+ [Send them to Beijing # turn]
    -> ch_price
