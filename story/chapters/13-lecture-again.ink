=== ch_lecture_again ===
+ [Twenty-five years after the mine # turn]
-
The lights come up on the same hall, the same carafe, and whoever this history has left in the seats. # chapter: lecture-again # title: The hall again # scene: lecture-hall # place: Jerusalem # date: 2017-09-24 # cue: light on
{
- exposure == 0: Twenty-six have come, and some of them are here for the talk next door.
- exposure == 1: Forty have come, most of them of an age to remember other things.
- exposure == 2: Sixty have come, each with an empty seat for a neighbour.
- else: Every seat is taken. It has been told so often that they have come to compare.
}
{
- august == august_suspended: On the platform they have got as far as August 1993, and the word *suspended*.
- august == august_promise: On the platform they have got as far as August 1993, and one of them holds up an American letter by its corner.
- august == august_mossad: On the platform there is a third chair, for somebody from the other house. He has not come, and nobody has moved it.
- august == august_quiet: From August 1993 they go straight to other matters. One of them has mentioned Paris, and the other has filled his glass.
- else: On the platform they say *relations* without lowering their voices, and do not look at each other.
}
{
- visit == visit_went: Their second slide is a man, a carpet and a cuff.
- visit == visit_deputy: They cannot agree on what the deputy minister had for a driver.
- visit == visit_radio: They play a minute of a radio interview, in which a man says that he would go.
- visit == visit_signed: They say that he would have gone, for one signature.
- else: They say that the invitation was a handsome one, and was declined.
}
{
- mine == mine_surveyed: The slide of the hillside is up again. Beside the carafe lies a stone.
- mine == mine_reopened: The slide of the hillside is up again. In this one the lamps are lit.
- mine == mine_bought: The slide of the hillside is up again. In the third row a man is looking at it as one looks at a house one used to own.
- mine == mine_water: The slide of the hillside is up again, and below it, this time, a strip of green.
- else: The slide of the hillside is up again. Nobody ever went back to it.
}
{
- thread == thread_food: A woman who grows seed has come up from the Arava, and is told that she may ask a question. She has none.
- thread == thread_mine: The younger geologist, who is sixty, is not sure that he should be here.
- thread == thread_frozen || thread == thread_warning: At the back sits a man who used to answer a telephone. He claps when others do.
}
The student at the back has her hand up. *Different how?* she asked. She is still waiting to be told, and so, it turns out, are they. The grey file is on your knees.
+ [Turn to the last page # turn]
- -> outcome
