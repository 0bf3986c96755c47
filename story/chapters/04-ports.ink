=== ch_ports ===
They give you a lavish dinner in a hall that could hold thousands, and you eat it almost alone. One dish is fish, and the fish is alive. # chapter: ports # title: One witness # scene: banquet-hall # place: Pyongyang # date: 1992-11~ # src: F57
The younger geologist does not know where to look. At his elbow a waitress of about his own age, anxious that he should have the best piece, turns the dish towards him.
{
- mine == mine_refused: Nobody mentions missiles. The general drinks to geology.
- mine == mine_water: The manager has been fetched from Unsan and put at the end of the table. He has drawn the hose from memory, on the menu.
- mine == mine_bought: Every toast has a number in it.
- mine == mine_reopened: There is a toast to pumps. The younger geologist, who has drunk to worse, drinks to pumps.
- else: The general asks after the stones. They are resting, says the older geologist.
}
+ [Back at the guest house # turn]
- 
Last night, last cigarette, and the general comes to smoke it with you at the window. Across the river a tower with a flame on top goes out, and then the street. # scene: guesthouse-window # cue: light off
For what comes next there is one witness: Bentsur, deputy director-general in 1992, speaking twenty-five years on and read at third hand. The North agreed, by his account, that Israelis might be posted in its ports to look into cargoes. # src: F80 F01 F25 # says: bentsur # disputed: C11
Suppose that it was so. Then it may have been at such a window, in a voice for weather. You worry about ships, the general says. Send a few people with good coats, and let them look at ships.
He does not say which ports, or how many people, or what happens when they ask to have a box opened. The interpreter has put her notebook away.
We found no UN measure of 1992 or 1993 that called for the North’s cargo to be inspected; the Security Council first allowed it in 2006. # known-later: F81
-> desk

= desk
The file has no word of this yet. # decision: ports
+ [Write down his words, and carry them home. # id: claim # for: Others can weigh it; you only heard it. # record: disputed # considered: F80 # disputed: C11]
    ~ ports = ports_claim
    You write it on guest-house paper, word for word, with the hour. Under it you put *said once, not repeated*, and under that, because you are tired and it is true, *I should have asked which ports*.
    The sheet goes in at the back of the file. After twenty-five years people with a projector will ask for it, and nobody will be able to say whether it was ever there.
    -> ports_after
+ [Draft real terms tonight: ports, notice, airfields too. # id: draft # for: An offer is worth what it says when cheated. # considered: none]
    ~ ports = ports_drafted
    ~ shift(backing, 1, 4)
    You ask for paper. By two in the morning there are eleven points: which ports, what notice, who may break a seal, what follows when a box stays shut. Ninth, airfields.
    The general reads with a finger. At the ninth he lifts it. He is an infantryman, he says, he would have to ask about the sky. But he takes the sheet and puts it inside his tunic, on the side away from the badge. # gloss: verification
    In August 1993, according to unnamed US officials, truck chassis of a kind used for launchers left Sunan airfield for Damascus in two cargo planes. # known-later: F103
    -> ports_after
+ [Take it as it stands: three men, one port. # id: token # for: A foot in a door is a foot. # considered: none]
    ~ ports = ports_token
    ~ shift(trust, 1, 4)
    Three people, you say; Nampo, say; from the spring. He is so pleased that he takes you by the sleeve. Nampo has a seamen’s hotel. There is a stove in every room.
    What will they look at? Ships, he says. Cement. Fish. The older geologist, who has come down for hot water, says from the door that he once spent a year looking at cement.
    The freighter So San, boarded in 2002, had fifteen Scuds under its cement. # known-later: F121
    -> ports_after
+ [Treat it as bait, and tell him so. # id: bait # for: A gift without terms is there to be photographed. # considered: none]
    ~ ports = ports_bait
    ~ shift(trust, -1, 4)
    ~ shift(backing, 1, 4)
    ~ shift(refusals, 1, 2)
    You say, mildly, that a man who means to be inspected begins by saying where. The interpreter takes a long time over it. She looks ill when she has done.
    The general puts his cigarette out in the saucer, half smoked, and puts the other half in his pocket. He wishes you a good journey. In the morning the cars are at the door, and nobody has started the engines.
    -> ports_after
+ [Ask for somebody neutral to stand on the quay. # id: third # for: An inspector believed by both, and by Washington. # considered: none]
    ~ ports = ports_third
    ~ shift(america, 1, 4)
    Swedes, you say. Swiss. He turns this over. A neutral, he says at last, is a man who has not been asked yet. But Poles and Czechs have sat on his southern border since before he had grey hair, and one gets used to them. # gloss: verification
    You send the thought home in clear, so that others may read it on the way. In Washington somebody does, and pins it up.
    In 1993 a Chinese freighter was searched on the word of US intelligence, and what it was said to carry was not on board. # known-later: F104
    -> ports_after
+ [Ask to see a ship before you sleep. # aside: harbour]
    You ask it as a joke, and he takes it as one, and telephones. Fifty minutes later you are on a quay in a wind straight off the Yellow Sea, in front of a coaster with its hatches off. Sacks. You may choose, says the general, any sack.
    You choose. A docker slits it with a knife. It is cement, and it runs out over your shoes, and four men look at your face by the light of a lorry to learn whether this is what you wanted.
    You cannot tell them. One sack is one sack.
    -> desk

= ports_after
{
- ports == ports_bait && refusals >= 2: It is not the first time that Jerusalem has said no, and he has kept count as well.
- ports == ports_bait: The sheet in the file for this evening has a date on it and one line, crossed out.
- ports == ports_drafted: You keep the carbon. It is the only copy that is certain to arrive.
- ports == ports_token: He waves from the step until the lamp is out.
- else: His cigarette goes on glowing for a while at the far end of the path.
}
+ [Pack the file # turn]
- -> ch_plane
