// Endings in which Pyongyang took something and gave something: an embassy, the inspectors at Nampo,
// cement and fish, the billion, the photograph.

=== end_embassy ===
Half a floor, a flag of the size that the lease allows, and on the desk a letter to whoever has it next, invented like the embassy: # ending: embassy # chapter: ending # title: An embassy in Pyongyang # scene: ending-embassy # place: Pyongyang # date: 2006-10
{
- visit == visit_went: “Leave up the photograph of 1993. Visitors look at the one man and then, quickly, at the carpet.” # paper: letter
- visit == visit_deputy: “The umbrella in the stand is the deputy minister’s, who opened us. Do not lend it.” # paper: letter
- else: “Nobody of rank has ever come to see it. It was opened on a wet Monday, with juice.” # paper: letter
}
{
- mine == mine_reopened || mine == mine_bought: “Unsan sends a kilogram or two each month, and it is weighed in front of everybody. Look at the scale.” # paper: letter
- mine == mine_water: “There is a field with pipe in it, half a day to the north. On good days they will drive you past.” # paper: letter
}
{
- price == price_private: “A man from Haifa comes each quarter to ask where his money is. Give him lunch.” # paper: letter
- price == price_fund: “Tokyo sends a form each spring about our share. The fund met once. Answer the form.” # paper: letter
}
In October 2006 the North makes its first nuclear test, and the Security Council permits the inspection of its cargo. # src: F81
“We heard of it from Tokyo, by telephone, an hour after. Four people, one generator and a bag once a fortnight: the seismographs knew first.” # paper: letter
“Twice in twelve years a ship did not sail after we had asked. If anyone tells you of a third, ask who he is. In Seoul they moved our other embassy to a smaller street, and gave the contracts to people who had been more careful of their friends.” # paper: letter
“You will be asked how both capitals bore with us through 1994, a death and a hunger. I do not know. Each year it was a little less trouble than closing.” # paper: letter
“In the safe is a list of what we do not ask about: camps, and some names of people in them. Not asking is the rent. Keep it up, so that one day somebody can see that it was known, and by whom.” # paper: letter
“Jerusalem asks whether an embassy changes a state or learns to live beside it. I have begun to answer several times. The bag leaves on Thursday week.” # paper: letter
-> END

=== end_inspectors ===
At half past five {ports == ports_third: the Swiss inspector|your inspector} is already on the quay with his thermos. The lock opens at six. # ending: inspectors # chapter: ending # title: The inspectors at Nampo # scene: ending-inspectors # place: Nampo # date: 2007-09
{
- august == august_quiet: The terms were carried to Paris in a coat, and came back with two lines struck out and the rest initialled.
- thread == thread_none: Nobody in Jerusalem sent him. In August 1993 the page of terms went to Washington with the rest, and a year later it was back, as an annex, over other names.
- else: The terms lay in a drawer until the second hungry winter. Then, as if in passing, the line asked whether the page had been kept.
}
Two ports and an airfield, a day’s notice, any container he points at. {price == price_fund: A fund in Tokyo pays for his thermos.|After each clean quarter a shipload of wheat comes in past him.} He has opened four thousand one hundred and twelve. He has found zinc, mushrooms, and three times a gyroscope among sewing machines, and at whom they would have pointed he will not hear.
Once it was a woman and a boy. The terms did not mention people. He wrote *mushrooms*, and the ship sailed. The harbour interpreter had held the lamp. The week after there was another interpreter.
On 6 September a reactor in Syria, almost finished, is destroyed from the air. # date: 2007-09-06 # src: F122
He hears of it three days late, and goes back through eleven years of his sheets. It is not there. It went by air, he thinks, as drawings, with a man to explain them. He used to wonder why a state that would not show two sites to Vienna let him into two harbours.
{
- bill == bill_closed: The line that brought him here was filed this spring. Nobody has thought of telling him.
- bill == bill_shared: Vienna sends him thanks for a warning that he did not give.
- bill == bill_listened: In Jerusalem they ask the line how it was missed. The line says that nobody asked about passengers.
}
He writes a number on a clean sheet. The next ship is through the lock.
-> END

=== end_cement ===
A letter to a personnel department, invented for this page: # ending: cement # chapter: ending # title: Cement and fish # scene: ending-cement # place: Nampo # date: 2003-01 # paper: letter
“I ask for my name to be taken off one hundred and sixteen certificates. They are all true. On the first Tuesday of every month I am shown cement, and lunch afterwards is fish. We were three men in one port, a foot in a door. I am one now.{price == price_steps:  A second quay has been the next item for nine years.}” # paper: letter
{
- trust >= 3: “They like me here. They ask after my knee, and the fish is chosen for me.” # paper: letter
- else: “They are correct, and count my pencils.” # paper: letter
}
“In the third year the certificates began to travel. A ship hailed off Cyprus read one out over the radio, and a frigate that had no better paper let her go. I am assured that navies are not so easily content. This one was, at night, in rain.” # paper: letter
{
- thread == thread_warning: “We had been given the name of that ship in advance. It was weighed against my signature.” # paper: letter
}
In December 2002 the freighter So San was boarded. There were fifteen Scuds under the cement, and she was let go: no law forbade Yemen to buy them. # src: F121 # gloss: scud interdiction
“In the master’s cabin, in a plastic sleeve, was number one hundred and fifteen. I should like to be off it before anyone is hit.” # paper: letter
It cannot be done, personnel answers: a certificate is withdrawn when it is false. May he bear in mind that he kept some of them honest on some Tuesdays. # date: 2003-02 # place: Jerusalem
{
- bill == bill_shared: In 2007 Vienna, handed a rumour about a river, asks what else his country has certified. # date: 2007
}
He has a list of the Tuesdays, and cannot say of one what the Wednesday was. In March he signs for cement, and is asked to choose the fish himself.
-> END

=== end_billion ===
An auditor’s note, Macau, invented for this page: # ending: billion # chapter: ending # title: The billion # scene: ending-billion # place: Macau # date: 2008 # paper: minute
{
- bill == bill_paid && price == price_private: 1. It went twice: private money after 1993, and in 2007 a tenth of the old price, in good paper, to protect what had gone before. # paper: minute
- bill == bill_paid: 1. A tenth of the old price was paid, in good paper. It was to buy one stop and one winter’s quiet. # paper: minute
- else: 1. It was private money from first to last. There were four names in the beginning. Behind the fourth, who makes fertiliser, stood a teachers’ savings fund and some relatives of the partner. # paper: minute
}
{
- mine == mine_bought: 2. Assets: a mountain, on paper. # paper: minute
- mine == mine_reopened: 2. Assets: none. For two years there were lamps at Unsan, and some men were paid. # paper: minute
- mine == mine_water: 2. Assets: the first tranche was for pipe, and a little of it became pipe. # paper: minute
- else: 2. Assets: one reference number. # paper: minute
}
3. Nothing was stolen. Each sum went where the paper said, to a trading company, and on the next line from there to another, whose office was a barracks. # paper: minute
4. The missiles were not sold. That is, no invoice has been found. A licence, forty engineers and a set of jigs went by air. It may still have been worth something, for as long as they needed. We cannot price a pause. # paper: minute
{
- price == price_private: 5. In the hungry years the money came when little else did. It fed those who were fed first, and the hungry waited behind them. # paper: minute
- else: 5. It came in the lean spring after the bomb had been tested, and it steadied the men who had tested it. # paper: minute
}
{
- bill == bill_shared || bill == bill_listened: 6. The line had said as much, in its way. It had said that its own salary was late. # paper: minute
}
Whether that state would have stood without it, these books cannot show. It was one sum among many. # paper: minute
{
- price == price_private: In Los Angeles a cousin of the partner, who sold a print shop to come in on it, sets type there for the man who bought it. He blames nobody. He had wanted to do some good.
- else: The sum was found, after a search, under *shelters, new*. A school in the north, where half the children have no place below ground, was sent a drawing, in colour, for the corridor.
}
-> END

=== end_photograph ===
The picture desk has forty minutes, and three hundred photographs of one old man who has died. # ending: photograph # chapter: ending # title: The photograph # scene: ending-photograph # place: Tel Aviv # date: 2016
In number 212 he is smiling, a little out of focus, on a carpet that is quite sharp. A hand comes in from the right, as far as the cuff. Pyongyang gave it no caption. Half of Seoul saw the President in that cuff. He is never cut, said the other half, and Jerusalem: a senior host.
It was taken in the summer of 1993. For ten weeks afterwards no ship that anybody watched left for Latakia or Bandar Abbas. The watchers put it down to the weather.
{
- seoul == 0: Seoul put it down to nothing of the kind. The cuff cost an air route and six years of cold lunches.
- else: Seoul had been warned of it, and forgave it in the end.
}
It cannot be real, says the youngest, who has looked up the date. They would never have let him go. They did, says the editor.
On 8 July 1994 Kim Il-sung died. # src: F112
There would be no other. At the left edge is a woman’s sleeve. The desk once tried to learn whose it was, and what became of her, and has a blank for both.
{
- thread == thread_mine: A print hung in the pay office at Unsan until the damp took it.
- thread == thread_frozen: Nobody rang to ask what it had meant. The line had been frozen, to be on the safe side.
- else: No line outlived it. The hand had belonged to whoever was holding it.
}
In May 1996 Peres lost, narrowly, at the polls. # src: F115
The cuff was on a poster that month, among larger things, with a question mark, which cannot be counted.
{
- bill == bill_paid: In 2007 it travelled in the suitcase, on top of the paper, as a reference.
- bill == bill_closed: In 2007 a man with a son asked for an answer by Friday. His letter was filed with it, under *protocol*.
- bill == bill_shared: In 2007 you told Washington of a man and a river. It asked for a copy, to see whether he was standing behind.
- bill == bill_listened: In 2007 a man who spoke of a river asked whether it still hung anywhere. He was told that we were listening.
}
It would have to be explained. The editor goes on to 213: a child with flowers, in some other country, and both the hands are there.
-> END
