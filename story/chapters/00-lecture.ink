=== ch_lecture ===
The hall was booked for two hundred. Sixty came, and they have sat as people do in a hall that is too big, each with an empty seat for a neighbour. # chapter: lecture # title: The one slide # scene: lecture-hall # place: Jerusalem # date: 2017-09-24
On the platform two retired diplomats share a microphone, a carafe and a secret twenty-five years old. They have brought one slide. It shows a hillside, and in the hillside a hole with water up to its lip. Neither has said yet what it is.
Had relations between Israel and North Korea come about, one of them says, history might have been different. # src: F129 # says: siton # gloss: counterfactual
He puts the microphone down. It is a sentence to end an evening on, and people are feeling for their coats when a voice at the back, young and not unkind, asks: “Different how?”
+ [Let the lights go down # turn]
-
Somebody finds the switch. The slide goes first, then the two men, then the carafe, and what is left is a table that could stand in any of a dozen cities. # date: 1992 # cue: light off
On it lies a grey folder with a red ribbon, and in the folder, so far, nothing. It will go from desk to desk. At each desk one line has been left for you, and a pen.
Two kinds of paper will go into it: what somebody has witnessed, and what was made up so that you could stand in the room. They are in different inks. Nobody in the room can see the difference. You can.
-> dark

= dark
The ribbon is not tied yet.
+ [Take up the file # turn] -> ch_approach
+ [Ask who wrote his sentence down. # aside: third-hand]
    The newspaper Maariv reported the lecture, and on the Monday Hamodia summed up Maariv in English. What you have of that evening is at third hand. # src: F01 # gloss: secondary-source
    Hamodia’s summary has Kim Jong-il among those who received the delegation. No other source that we read lets it meet either Kim. # src: F58 # disputed: C2
    The head of state in 1992 was Kim Il-sung, and Kim Jong-il, his son, was the heir. # src: F30 F31 # disputed: C1 # gloss: head-of-state
    So the page that this game began with is wrong about who ruled. Keep it even so. It is the nearest that we have come to the hall.
    -> dark
