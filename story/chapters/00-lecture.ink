=== ch_lecture ===
The hall was booked for two hundred. Sixty came, and they have sat as people do in a hall that is too big, each with an empty seat for a neighbour. On the platform two retired diplomats share a microphone, a carafe and one slide: a hillside, and in it a hole with water up to its lip. # chapter: lecture # title: The one slide # scene: lecture-hall # place: Jerusalem # date: 2017-09-24
Bentsur rose to be director-general of Israel’s Foreign Ministry, Siton to be an ambassador. In 1992 they were a deputy director-general and his assistant. # src: F25 F26 F27 # disputed: C4 # gloss: deputy-director-general
Both had told the story before, in 2007: Bentsur to the Yomiuri, Siton on Ynet. # src: F02 # disputed: C12
Had relations between Israel and North Korea come about, Siton says, history might have been different. # src: F129 # says: siton # gloss: counterfactual
It is a sentence to end an evening on, and people are feeling for their bags when a voice at the back, young and not unkind, asks: “Different how?”
+ [Let the lights go down # turn]
-
The slide goes, then the two men, then the carafe, and what is left is a table. On it lies a grey folder with a red ribbon, which will go from desk to desk. At each, one line has been left for you, and a pen. # date: 1992 # cue: light off
What we have from a source, right or wrong, is in one ink, and what was made up so that you could stand in the room is in another. Nobody in the room can see the difference. You can.
-> dark

= dark
What we have of the evening is at third hand: the lecture, Maariv’s report, Hamodia’s summary of it. # src: F01 # gloss: secondary-source
+ [Take up the file # turn] -> ch_approach
+ [Ask who wrote his sentence down. # aside: third-hand]
    The lecture was on a Sunday. Hamodia’s page, in English, is of the Monday. # src: F01
    It has Kim Jong-il among those who received the delegation. No other source that we read lets it meet either Kim. # src: F58 # disputed: C2
    The head of state in 1992 was Kim Il-sung, and Kim Jong-il, his son, was the heir. # src: F30 F31 # disputed: C1 # gloss: head-of-state
    So the page that this game began with has the wrong man as head of state. Keep it even so. It is the nearest that we have come to the hall.
    -> dark
+ [Ask whether it was ever a secret. # aside: secret]
    The card that brought you here promises *secret talks*, and the word *secret* has been underlined by somebody at a photocopier.
    The secret of the visit hardly outlived it. In June 1993 the fuller story was in TIME, and after that on the radio, from Peres himself. # src: F60 F61 # disputed: C12 # gloss: leak
    Two seats along sits a woman who typed for the ministry in those years. The visit was in the newspapers, she says, without turning her head. What it was for was on four desks, in four versions, and she typed three of them. She has come tonight to hear the fourth.
    -> dark
+ [Look round for whoever asked. # aside: asked]
    In the dark there is a telephone at the back, lit from below, and above it a chin. She is twenty-two. She came for the talk on the floor above, which is full.
    She has nothing against the two men. In the winter of 1991 her mother sat in a room with tape round the door, and a wet towel along the foot of it, and learnt a poem by heart to have something to do. In the family it is told as a funny story, because nothing fell in their street.
    If there was a way of not needing the tape she would like to hear it, and what it would have cost, and whom.
    -> dark
