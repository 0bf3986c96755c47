=== ch_lecture_again ===
+ [Twenty-five years after the mine # turn]
-
The lights come up on the same hall and carafe. {exposure == 0:Twenty-six have come, some of them for the talk next door|{exposure == 1:Forty have come, most of an age to remember other things|{exposure == 2:Sixty have come, each with an empty seat for a neighbour|Every seat is taken, by people come to compare}}}. At the back the student is still waiting: *Different how?* # chapter: lecture-again # title: The hall again # scene: lecture-hall # place: Jerusalem # date: 2017-09-24 # cue: light on
{
- august == august_suspended && thread == thread_none:
    Stopped before it had ripened, says Siton: the prime minister had no wish to be troubled with the Foreign Ministry’s “crazy ideas”. # src: F124 # says: siton # disputed: C14
    She had asked how, and has been told why not.
    In Bentsur’s view a window stood open. An aggressive state might have been turned to its own economy, and would, he is sure, have taken another course. # src: F123 # says: bentsur
    In 2007 he was cooler: the North wanted money, and would not promise to stop. # src: F126 # says: bentsur
    In Seoul, a journalist writes, experts agreed that the regime could once have been tamed. Another Israeli diplomat: a “fiasco from every angle”. # src: F127 F125
- august == august_suspended: It was suspended, says one of the two, only nobody told some people at the far end. The other has put his hand over the microphone.
- august == august_promise && thread == thread_none: One of the two holds up an American letter by its corner. It is what they got for stopping, and the hall would like to have it read out.
- august == august_promise: They got a letter for stopping, says one of the two, and something else by not stopping altogether. He reads out the letter.
- august == august_mossad: The two look at a third chair, put there for the other house. How, they say, is a question for that chair. Nobody is on it.
- august == august_quiet: One of them says *Paris*, and the other fills his glass for him. After that they speak of 1992, about which they can be quoted.
- embassy_holds() && not caught_in_june(): One of them says *relations*, as if it were any word. They had them, and can tell her what it was like. They do not look at each other.
- else: It went on, says one of the two, and could be said aloud. He looks for somebody who would like to say the rest.
}
{
- visit == visit_went: Up goes a man, a carpet and a cuff. Whose, she asks.
- visit == visit_deputy: They can still say the nine questions. The two answers each has in his own version.
- visit == visit_signed: Which side signs first, in your custom? They had a letter once that asked it, and are still not agreed.
- visit == visit_declined: An invitation on cream paper goes round. It was declined.
- thread != thread_none || august != august_suspended: A minute of old radio is played, in which a man says that he would go.
}
{
- thread == thread_food: A seedswoman from the Arava is told that she may answer, if she likes. She says that she sold somebody some pipe.
- thread == thread_mine: The younger geologist, who is sixty, could tell her in metres. He is not sure that he should be here.
- thread == thread_frozen || thread == thread_warning: Somebody who used to wait for a telephone sits two rows in front of her, and claps when the others do.
- mine == mine_bought: A man in the third row looks at his old hillside, and away.
- mine == mine_reopened: In this slide of the hillside the lamps are lit.
- mine == mine_water: On this slide the hillside has a strip of green at its foot.
- mine == mine_refused: The hillside is up again. Nobody here ever went back to it.
- else: Beside the carafe lies a stone. She would like to hold it.
}
-> hall

= hall
The file’s last page is under your thumb.
+ [Turn to the last page # turn]
+ [Ask what others have made of it. # aside: readers]
    The two have told it before: one to a Japanese newspaper, which printed it in December 2007, the other in an article of his own in that year. # src: F02
    A book of 1998 holds that with the North cooperation had done better than coercion. In 2003, when the freeze had collapsed, a reviewer in Seoul thought its author too kind to Pyongyang. # src: F128
    A teacher in the fourth row has set both to the same class in the same week. They came back convinced, she says, and then they came back convinced. What she marks is the sentence in which a pupil says what would change his mind.
    -> hall
+ [Count those who could not come. # aside: absent]
    The manager would be past ninety; his father, he told the geologist, had dug for the Americans. The apprentice in the cap would be forty-three, if he is. Nobody in this hall has had word of the interpreter, whose name they spelled each in his own way.
    {
    - mine == mine_reopened || mine == mine_bought: There were others on the wages list, and it is in the file, with thumb prints.
    - mine == mine_water: There are two farms that may have gone on, and no road by which one could hear.
    - else: The general would be past ninety too. It was never asked what he was called at home.
    }
    From Tehran and Damascus nobody was asked. So everyone who says tonight what the North wanted is from somewhere else, and they are speaking in good faith and in Hebrew.
    -> hall
- -> outcome
