// Endings in which Pyongyang took something and gave something: an embassy, the inspectors at Nampo,
// cement and fish, the billion, the photograph.

=== end_embassy ===
The embassy is half a floor, and its flag is the size that the lease allows. # ending: embassy # chapter: ending # title: An embassy in Pyongyang # scene: ending-embassy # place: Pyongyang # date: 2006-10
{
- visit == visit_went: The photograph from 1993 hangs by the door. Visitors look at the one man and then, quickly, at the carpet.
- visit == visit_deputy: The deputy minister who opened it left an umbrella, and it is still in the stand.
- else: Nobody of rank has ever come to see it. It opened on a wet Monday, with juice.
}
{
- mine == mine_reopened || mine == mine_bought: Unsan sends a kilogram or two each month, weighed in front of everybody.
- mine == mine_water: There is a field with pipe in it, an hour to the north, and on good days you are driven past.
}
{
- price == price_private: A man from Haifa comes each quarter to ask where his money is, and is given lunch.
}
In October 2006 the North makes its first nuclear test, and the Security Council permits the inspection of its cargo. # src: F81
You learned of the test from Tokyo, by telephone, an hour after it. Four people, one generator and a bag once a fortnight, and the seismographs knew first.
Twice in twelve years a ship did not sail after you had asked. Twice is what can be shown. In Seoul the other embassy was moved to a smaller street, and the contracts went to people who had been more careful of their friends.
In the safe is a list, begun by your predecessor, of what this embassy does not ask about: places, and some names. Not asking is the rent. The list is kept so that one day somebody can see that it was known.
Jerusalem wires to ask whether it is still of use to stay. You type *yes*. You look at it, and put it into the file for the next bag, which leaves on Thursday week.
-> END

=== end_inspectors ===
At half past five {ports == ports_third: the Swiss inspector|your inspector} is already on the quay with his thermos. The lock opens at six. # ending: inspectors # chapter: ending # title: The inspectors at Nampo # scene: ending-inspectors # place: Nampo # date: 2007-09
{
- august == august_quiet: The terms were carried to Paris in a coat, and came back with two lines struck out and the rest initialled.
- thread == thread_none: Nobody in Jerusalem sent him. In August 1993 the page of terms went to Washington with the rest, and a year later it was back, as an annex, over other names.
- else: The terms lay in a drawer until the second hungry winter. Then the thread asked, as if in passing, whether the page had been kept.
}
Two ports and an airfield, a day’s notice, any container he points at. {price == price_fund: A fund in Tokyo pays for his thermos.|After each clean quarter a shipload of wheat comes in past him.} He has opened four thousand one hundred and twelve. He has found zinc, mushrooms, and three times a gyroscope among sewing machines.
Once it was a woman and a boy. The terms did not mention people. He shut the door on them and wrote *mushrooms*, and the ship sailed. The harbour interpreter had held the lamp. The week after there was another interpreter.
On 6 September a reactor in Syria, almost finished, is destroyed from the air. # date: 2007-09-06 # src: F122
He hears of it three days late, and goes back through eleven years of his sheets. It is not there. It had no need of a ship, he thinks: it went as drawings, and in seat fourteen.
{
- bill == bill_closed: The line that brought him here was filed this spring. Nobody has thought of telling him.
- bill == bill_shared: Vienna sends him thanks for a warning that he did not give.
- bill == bill_listened: In Jerusalem they ask the line how it was missed. The line says that nobody asked about seats.
}
He rules off the page, ties the ribbon and writes a number on a clean sheet. The next ship is through the lock.
-> END

=== end_cement ===
They show him cement. They show it to him on the first Tuesday of every month, and lunch afterwards is fish. # ending: cement # chapter: ending # title: Cement and fish # scene: ending-cement # place: Nampo # date: 1996-10
Three men and one port: that was the token, and it was taken as a foot in a door. There is one man now.
{
- price == price_steps: The second step was to be a second quay. It has been the next item for three years.
}
{
- trust >= 3: They like him here. They ask after his knee, and the fish is chosen for him.
- else: They are correct with him, and count his pencils.
}
He signs for what he has seen, and every certificate is true. By the third year they travel. A broker encloses one with an offer. A ship hailed off Cyprus reads one over the radio, and a frigate that has no better paper lets her go.
{
- thread == thread_warning: The line had given the name of that ship. It was weighed against a certificate.
}
In December 2002 the freighter So San is boarded. There are fifteen Scuds under the cement, and she is let go: no law forbids Yemen to buy them. # date: 2002-12 # place: Jerusalem # src: F121 # gloss: scud interdiction
In the master’s cabin, in a plastic sleeve, is certificate one hundred and fifteen.
{
- bill == bill_shared: It is one of the things about which Vienna, later, will not take your word.
}
The inspector asks for his name to be taken off. It cannot be done. A certificate can be withdrawn if it is false, and these are not. He is told that he kept some of them honest on some Tuesdays, which may be so. The file is closed with his name in it a hundred and sixteen times.
-> END

=== end_billion ===
The bank in Macau returns the papers with a courteous letter. The account is closed, and the balance is nil. # ending: billion # chapter: ending # title: The billion # scene: ending-billion # place: Macau # date: 2008
{
- bill == bill_paid && price == price_private: It went twice: private money after 1993, and in 2007 a tenth of the old price, in good paper, to protect what had gone before.
- bill == bill_paid: It was a tenth of the old price, in good paper. It was to buy one stop and one winter’s quiet.
- else: It was private money from first to last. There were four names in the beginning. Behind the fourth, who makes fertiliser, stood a teachers’ savings fund and some relatives of the partner.
}
{
- mine == mine_bought: On paper they own a mountain.
- mine == mine_reopened: For two years there were lamps at Unsan, and some men were paid.
- mine == mine_water: The first tranche was for pipe, and a little of it became pipe.
}
Nothing was stolen. Each sum went where the paper said, to a trading company; and on the next line it went from there to another, whose office was a barracks.
The missiles were not sold. That is to say, no invoice has been found. A licence, forty engineers and a set of jigs went by air.
{
- price == price_private: In the hungry years the money came when little else did. It fed those who were fed first, and the hungry waited behind them.
- else: It came in the lean spring after the bomb had been tested, and it steadied the men who had tested it.
}
{
- bill == bill_shared || bill == bill_listened: The line had said as much, in its way. It had said that its own salary was late.
}
{
- price == price_private: In Los Angeles a cousin of the partner, who sold a print shop to come in on it, sets type there for the man who bought it. He blames nobody. He had wanted to do some good.
- else: The money was found under *shelters*. A town in the north had its second one put off to the year after, and was sent a drawing.
}
The form in front of you has no line for a loss that went as agreed. You write *paid*, and close the file.
-> END

=== end_photograph ===
The picture desk has forty minutes, and three hundred photographs of one old man who has died. # ending: photograph # chapter: ending # title: The photograph # scene: ending-photograph # place: Tel Aviv # date: 2016
In number 212 he is smiling, a little out of focus, on a carpet that is quite sharp. A hand comes in from the right, as far as the cuff. Pyongyang’s caption gave the cuff to the President. Jerusalem’s gave it to a senior host. The next frame was never released.
It was taken in the summer of 1993. For eleven weeks afterwards no ship that anybody watched left for Latakia or Bandar Abbas. Those who watch ships put it down to the weather.
{
- seoul == 0: Seoul put it down to nothing of the kind. The cuff cost an air route, a turbine contract and six years of cold lunches.
- else: Seoul had been warned of it, and forgave it in the end.
}
On 8 July 1994 Kim Il-sung died. # src: F112
There would be no other like it. The interpreter, whose sleeve is at the left of the frame, was asked to account for the sleeve.
{
- thread == thread_mine: A print hung in the pay office at Unsan until the damp took it.
- thread == thread_frozen: Nobody rang to ask what it had meant. The line had been frozen, to be on the safe side.
- else: No line outlived it. The hand had belonged to whoever was holding it.
}
In May 1996 Peres lost, narrowly, at the polls. # src: F115
The cuff was on a poster that month, with a question mark. There is no way to count a question mark.
{
- bill == bill_paid: In 2007 it travelled in the suitcase, on top of the paper, as a reference.
- bill == bill_closed: In 2007 it was filed under *protocol*.
- bill == bill_shared: In 2007 Washington asked for a copy, to see who was standing behind.
- bill == bill_listened: In 2007 the line asked whether it still hung anywhere.
}
The editor passes over 212. It would have to be explained. The messenger takes it back to the grey file that lent it, and signs it in.
-> END
