=== ch_ports ===
They give you a lavish dinner, almost alone, in a hall big enough for thousands. One dish is fish, and the fish is alive. # chapter: ports # title: One witness # scene: banquet-hall # place: Pyongyang # date: 1992-11~ # src: F57
For the younger geologist a waitress of his own age turns the dish until the best piece faces him. {mine == mine_refused: Nobody mentions missiles. The general drinks to geology.}{mine == mine_water: The manager, fetched from Unsan, has drawn the hose on the menu.}{mine == mine_bought: Every toast has a number in it.}{mine == mine_reopened: There is a toast to pumps.}{mine == mine_surveyed: The general asks after the stones. They are resting, says the older geologist.}
+ [Back at the guest house # turn]
- 
The general comes to smoke a last cigarette at your window. Across the river the flame on its tower goes out, and then the street. You worry about ships, he says. # scene: guesthouse-window # cue: light off
In March the US Navy lost a Northern freighter, thought to be taking Scud-Cs to Syria. # src: F14 # gloss: scud
The Pentagon admitted that it might have had no lawful power to halt her. # src: F15 # gloss: interdiction
For what comes next there is one witness, Bentsur, twenty-five years on and read at third hand. The North agreed, by his account, that Israelis might be posted in its ports to look into cargoes. # src: F80 F01 # says: bentsur # disputed: C11
Suppose that it was so. Then it may have been here, in a voice for weather: send some people with good coats, and let them look. Which ports, or what happens when a box stays shut, he does not say. The interpreter has put her notebook away.
We found no UN measure of 1992 or 1993 that called for the North’s cargo to be inspected; the Security Council first allowed it in 2006. # known-later: F81
-> desk

= desk
The file has no word of this yet. # decision: ports
+ [Write down his words, and carry them home. # id: claim # for: Others can weigh it; you only heard it. # record: disputed # considered: F80 # disputed: C11]
    ~ ports = ports_claim
    You write it down, with the hour. Under it you put *said once*, and under that, because you are tired and it is true, *I should have asked which ports*. The sheet goes in at the back. One day nobody will be able to say whether it was ever there.
    It would help the North to satisfy UN demands for supervision, the lecture of 2017 adds. No other source that we read, whatever its year, has any of this. # src: F80 # says: bentsur # disputed: C11
    -> ports_after
+ [Draft real terms tonight: ports, notice, airfields too. # id: draft # for: Terms are worth what they say about cheating. # considered: none]
    ~ ports = ports_drafted
    ~ shift(backing, 1, 4)
    By two in the morning there are eleven points: which ports, what notice, who may break a seal, what follows when he may not. Ninth, airfields.
    The general reads with a finger. At the ninth he lifts it. He is an infantryman, he would have to ask about the sky. But he puts the sheet inside his tunic, on the side away from the badge. # gloss: verification
    In August 1993, according to unnamed US officials, truck chassis of a kind used for launchers left Sunan airfield for Damascus in two cargo planes. # known-later: F103
    -> ports_after
+ [Take what can be had tonight: three men, one port. # id: token # for: Little, and at once; nobody else has anyone there. # considered: none]
    ~ ports = ports_token
    ~ shift(trust, 1, 4)
    Three people, you say; Nampo, say; from the spring. He is so pleased that he takes you by the sleeve. Nampo has a seamen’s club. Every room shall have a stove.
    What will they look at? Ships, he says. Cement. Fish. The older geologist, who has come down for hot water, says from the door that he once spent a year looking at cement.
    The freighter So San, boarded in 2002, had fifteen Scuds under its cement. # known-later: F121
    -> ports_after
+ [Treat it as bait, and tell him so. # id: bait # for: A gift without terms is there to be photographed. # considered: none]
    ~ ports = ports_bait
    ~ shift(trust, -1, 4)
    ~ shift(backing, 1, 4)
    ~ shift(refusals, 1, 2)
    You say, mildly, that a man who means to be inspected begins by saying where. The interpreter takes a long time over it.
    The general puts his cigarette out, half smoked, and the other half in his pocket. He wishes you a good journey. In the morning the cars are at the door, and nobody has started the engines.
    -> ports_after
+ [Ask for somebody neutral to stand on the quay. # id: third # for: An inspector believed by both, and by Washington. # considered: none]
    ~ ports = ports_third
    ~ shift(america, 1, 4)
    Swedes, you say. Swiss. A neutral, he says at last, is a man who has not been asked yet. But Poles and Czechoslovaks have sat on his side of the line at Panmunjom since before he had grey hair. # gloss: verification
    You send the thought home uncoded, so that others may read it on the way. In Washington somebody does, and pins it up.
    In 1993 a Chinese freighter was searched on the word of US intelligence, and what it was said to carry was not on board. # known-later: F104
    -> ports_after
+ [Ask to see a ship before you sleep. # aside: harbour]
    You ask it as a joke, and he takes it as one, and telephones. Fifty minutes later you are on a quay in a wind straight off the Yellow Sea, in front of a coaster with its hatches off. Sacks. You may choose, says the general, any sack.
    You choose. A docker slits it with a knife. It is cement, and it runs out over your shoes, and four men look at your face by the light of a lorry to learn whether this is what you wanted.
    You cannot tell them. One sack is one sack.
    -> desk
+ [Ask what the interpreter has written. # aside: notebook]
    There are three people at the window, and one of them is paid to remember. She hands in her notebook every evening. The pages are numbered, and somebody signs for the number.
    Tonight’s entry, invented for this page: # paper: notebook
    “Banquet: four toasts. The younger guest asked for soup. Guest house: the two heads spoke of the weather and of coats.” # paper: notebook
    She had shut it before he lit the match. He has a way of lighting the match that tells her to. Nobody will scold her for what is missing; somebody would ask about a line too many.
    For *ports* she used the English word that is in songs about fishermen, because the one with cranes in it would not come. She would like to know if you noticed. In twenty-five years nobody will have asked her, about that or the rest. # disputed: C11
    -> desk
+ [Ask who signed for the mountain the last time. # aside: concession]
    You ask the general. Every child here learns it at school, he says, with a picture.
    In 1895, or by some accounts in 1896, King Gojong of Korea granted the gold concession at Unsan to James Morse, an American businessman. An American diplomat, Horace Allen, had helped him. # src: F62
    In 1899 its company paid 100,000 dollars, and promised a sum every year, for the quarter share that was the king’s. # src: F63
    Its foremen shouted *No touch*, says the general; hence <ko>노다지</ko>, *nodaji*, a lucky strike.
    The king wanted a friend with a navy, says the geologist, down to dry his socks, and had a mountain to give. And when the neighbours came for him? asks the general.
    The geologist turns over a sock. The mine stayed open, he says. {mine == mine_bought or mine == mine_reopened: The general looks round at you, as one looks at the new tenant.}{mine == mine_refused: The general looks at your two coat pockets, each with its apples, and says that it was good of you to take those.}
    -> desk
+ [Wake two hundred men in Damascus, for tractors. # aside: damascus]
    A requisition in Damascus, invented for this page: # paper: minute
    “For one night: forty tractors, two hundred men, canvas, no lights. The night has been named three times. Last year she turned round at sea, and I sent two hundred men to bed who had been told that it was an exercise. This spring she was late.” # paper: minute
    One ship of that trade reportedly turned round so that Israel would not stop it, and a second took its cargo further. # src: F13 # gloss: trans-shipment
    “The quartermaster asks why we do not buy aeroplanes. In June of 1982 I stood on a roof and counted ours going out over the Bekaa, and then coming back. I should like a thing that need not come back. # paper: minute
    “If foreigners are to stand on the quay where she loads, I ask to be told. Not to object. Two hundred men cannot be got out of bed for ever.” # paper: minute
    -> desk

= ports_after
{
- ports == ports_bait && refusals >= 2: It is not the first no from Jerusalem, and he has kept count as well.
- ports == ports_bait: The sheet in the file for this evening has a date on it and one line, crossed out.
- ports == ports_drafted: You keep the carbon. It is the only copy that is certain to arrive.
- ports == ports_token: He waves from the step until the lamp is out.
}
+ [Pack the file # turn]
- -> ch_plane
