=== ch_plane ===
The plane out of Pyongyang is warming its engines, and its aisle is full of people looking for a number. # chapter: plane # title: Two files, one plane # scene: plane # place: On the plane out of Pyongyang # date: 1992-11-03~
One account has it bound for Tokyo. The way in was by Beijing. # src: F51 F50 # disputed: C20
{
- channel == channel_joint:
    The man from the other service has the seat beside yours, and his belt is already fastened. For a week he has counted and you have talked. One report was agreed on; whose hand is to write it was not. Each of you has a notebook on his knee, shut. # cue: enter stranger
- channel == channel_mossad:
    The mission was the Mossad’s from the start. The man who leads it comes down the aisle and takes the seat beside yours. # cue: enter stranger
    You had not been told that he was in the country. He had been told everything about you. He too carries a file. It is grey, with a red ribbon, and rather thicker than yours.
- else:
    Getting on, the ministry’s men see Efraim Halevy, number two in the Mossad. # src: F105 F28 # cue: enter stranger # gloss: mossad
    You know the face from corridors at home. His seat is across the aisle from yours. {channel == channel_rivals: So the newspaper in the drawer had an owner. You have been living, it seems, one floor apart.|You count back over the week: the doors that closed a little late, the second car. You had thought that it was for the luggage.}
    How he came to be there is told in three ways: the North wrote to both services; the Mossad had a channel of its own; or, as one may infer from Siton, the ministry’s own notice brought it in. # src: F106
}
-> desk

= desk
The belt signs are lit, and he could hear you if you whispered. # decision: plane
+ [“Shalom.” And say no more. # id: shalom # for: Nothing here; whatever there is to say can be said at home. # record: likely # considered: F105]
    {
    - channel == channel_ministry:
        ~ channel = channel_rivals
    }
    {
    - channel == channel_rivals:
        By his own account Siton only wished Halevy “Shalom”, and knew from that moment that the ministry was out of the race. # src: F105 # says: siton
        It is not said a second time. The hostess brings two glasses of the same warm beer. All the way home you sit through the dinners again, and no longer know who was listening for whom. # cue: leave stranger
    - channel == channel_joint: “Shalom,” you say, as if he had only now sat down, and he has the grace to laugh. Neither notebook is opened. There will be one report, as agreed, and each half of it will be news to the other.
    - else: “Shalom,” you say, and he says it too, and that is the whole of it. Over the sea he asks whether you mind the lamp. You do not mind the lamp. What he has seen and what you have heard fly home in adjoining seats, and go to different typists.
    }
    -> plane_after
+ [Compare notes with him, line by line. # id: compare # for: Each heard what the other was not told. # considered: none]
    ~ channel = channel_joint
    You open your notebook first, since you are the one who is asking. He reads for a long time. Then he opens his.
    Three dates agree. Two sums do not: you were told one price, he another, on the same evening, by men who went in to dinner together. At *ports* you look for what he has. {ports == ports_drafted: He has your eleven points, in another hand, without the ninth.|He has only fish.} By the time the coast is below there is one list, in two handwritings, and you carry it down the steps in turns.
    -> plane_after
+ [Ask the top, in writing, whose mission this was. # id: complain # for: Nobody can negotiate while his own country does it next door. # considered: none]
    ~ channel = channel_rivals
    ~ shift(backing, -1, 4)
    ~ shift(exposure, 1, 3)
    You write it there on the tray table, three paragraphs, courteous until the last. *I must ask who speaks for Israel.* He can see your hand moving. He watches the other end of the pen.
    It is typed in Jerusalem, with copies for three offices, and by evening everybody on the floor has read it. One of them has lunch, most weeks, with a journalist.
    -> plane_after
+ [Propose one channel: one report, one name to answer for it. # id: one # for: One of the two services has to give up its line. # considered: none]
    {
    - backing >= 3:
        ~ channel = channel_ministry
        ~ shift(backing, 1, 4)
        You tell him first, because he will hear it anyway. He shuts his file to listen, and leaves it shut. The prime minister has let his own name into yours, and his answer is there before you have unpacked: the ministry speaks, the other service helps when asked. # says: rabin
        The other service sends round its notes, with its compliments. Four pages have been cut out with a razor, very neatly. It is more than you expected.
    - else:
        ~ channel = channel_mossad
        ~ shift(backing, 1, 4)
        You tell him first, because he will hear it anyway. He hears it out, and lets you have the window for the landing. The prime minister’s answer is there before you have unpacked. There is to be one channel, it will be theirs, and the ministry will be told what it needs. # says: rabin
        You carry the file across yourself. The clerk gives you a receipt, and, seeing your face, a chair.
    }
    -> plane_after
+ [Try to read the thing from his seat. # aside: across]
    In the record it is Efraim Halevy’s seat, and no account of his own is in anything that we read. So the page for it stays white.
    The ministry and the Mossad, in one summing up, sent a delegation each. # src: F108
    Letters of invitation are put on 29 September by a Seoul newspaper, citing Israeli papers. The approach is put in summer, in September and in early October. # src: F37
    In a Haaretz headline of 2006, and in what Siton wrote in 2007, the Mossad wrecked what the ministry had tried; in the account of its head, it gave the prime minister sound advice. # src: F107
    Halevy also went between the prime minister and King Hussein, in secret talks that led to a treaty. # known-later: F109
    -> desk
+ [Read what is being written in row nine. # aside: note]
    Somebody of his service, two rows behind him. A note, invented for this page: # paper: notebook
    “No mine for me. I had a rifle range and a colonel who laughs. *Nothing is sold*, he said, and over the fruit, what would we pay if it were? {channel == channel_joint: My chief sits with the diplomats now, and says *we*.} # paper: notebook
    “I asked who could settle it, and got a family: a son-in-law. One said *factories*, one said *trade*.” # paper: notebook
    The husband of Kim Il-sung’s daughter ran the making of missiles, or was in charge of arms exports, or, in standard biographies, had party posts and no missile role. # src: F34 F35 # disputed: C21
    “The ministry’s man holds his file like a tray. {mine == mine_surveyed: They have stones in socks, and look happy.|They look happy.} I thought all week of the sealed room, two winters ago, and of my daughter’s mask. I do not need these people to like us. I need to know the tonnage.” # paper: notebook
    -> desk
+ [Read the general’s report on his guests. # aside: general]
    A report in Pyongyang, invented for this page: # paper: minute
    “Guests five. The one with the folder leads. The old one licks stones. The young one is soft, and ate the fish. {mine == mine_refused: They will not buy. They will not look, either, before we have discussed boats of which I know nothing.|They did not laugh at the mine. I record this, because I had expected it.} # paper: minute
    “Last evening: we smoked. {ports == ports_drafted: I was handed the attached. The writing is clear and the ninth point impossible.}{ports == ports_token: I have ordered three stoves.}{ports == ports_bait: I was called a liar, in good grammar.}{ports == ports_third: He would prefer Swedes.}{ports == ports_claim: When I had gone he wrote for some time. One hears the chair.} # paper: minute
    “{channel == channel_joint: One of the five never wrote and never got lost. He looked at each ceiling as I do.|On the tarmac I counted my guests, and there were Israelis over. A colonel from another office was counting his. Neither had been told of the other. We saluted.} I ask to be informed whether these people are one country. The colonel, I believe, is asking the same about us.” # paper: minute
    -> desk

= plane_after
+ [Buy the morning paper # turn]
- 
{
- channel == channel_rivals || channel == channel_ministry:
    ~ shift(exposure, 1, 3)
    Davar, a daily that sides with the government, on 4 November, in our summary: # scene: ministry-telex # place: Jerusalem # date: 1992-11-04 # src: F60 # paper: clipping # disputed: C12
    Bentsur of the Foreign Ministry, by name. Talks on diplomatic relations. Israel has complained of Scuds for Syria, and wants to go on talking about relations all the same. # src: F60 # paper: clipping # gloss: leak scud
    The news agencies pass it on. # src: F60
    The secret is a day old, and costs as much as a newspaper. The typist has cut it out, to be kind.
- else:
    Davar of 4 November has the American election all over its front page, and inside there is a long piece about citrus. # scene: ministry-telex # place: Jerusalem # date: 1992-11-04
    In the record it printed the story on this day. # src: F60 # disputed: C12
    In this history nobody has told it. A clerk asked to look for Korea brings the shipping column, and the file goes into a safe that takes two people to open, each of whom believes that he is the one trusted.
}
{exposure >= 2: In the corridor people stop talking as you pass, and some of them ask how you liked the food.}
+ [Put out the light # turn]
- -> ch_winter
