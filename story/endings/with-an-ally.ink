// Endings that Washington decides: the written word, the fund, Oslo’s price, the detained.

=== end_written ===
The sentence is thirty-one words long, and you would know nine of them anywhere. # ending: written # chapter: ending # title: The written word # scene: ending-written # place: Geneva # date: 1994-10-21
On 21 October 1994, by the Agreed Framework, the North freezes its plutonium programme in return for fuel, reactors and steps towards normal relations. # src: F113 # gloss: agreed-framework plutonium
In this copy there is one sentence more. Missiles, and the means of making them, will not be sold abroad, under arrangements to be agreed. In August 1993 you were promised that they would form part of any agreement. This is the part.
{
- ports == ports_drafted || ports == ports_third: Your annex on the ports was attached to it until Thursday.
}
No Israeli is in the building. {backing >= 3:In Jerusalem the prime minister’s office has asked about that sentence six times in a month, until it was less trouble to keep it in.|The American desk officer reads it to you from a corridor, slowly, and asks you not to thank him.} In Washington they say that by rights it should have been the first thing to go: the bargain could barely carry what it was made for.
{
- mine == mine_reopened: Two pumps at Unsan were the price of good manners. They were switched off in one afternoon, with the shift still below, and nobody was hurt.
- mine == mine_bought: The owners of the mountain were told that they had served a wider purpose.
- mine == mine_water: Two farms near Unsan wrote to ask for nozzles. Five people initialled the letter, and none of them answered it.
- mine == mine_surveyed: The survey was never sent. The geologist has been told that it was much admired.
}
An official in Pyongyang, who had argued for Israel, was thanked for the introduction. His telephone is answered by somebody else.
In 2002-03 the framework falls apart. # date: 2002/2003 # src: F113
For the eight years between, people who count crates count fewer. They do not count none, and have no figure for what was never packed. Some town lay under a launcher that stayed empty. It was not told on which mornings. One summer the drivers struck, and for a week its people stood at the stops, quite close together, and complained.
-> END

=== end_fund ===
They meet in Tokyo because Tokyo pays most, and the tea comes round in the order of contribution. From the minutes, invented for this page: # ending: fund # chapter: ending # title: The fund # scene: ending-fund # place: Tokyo # date: 1998-08 # paper: minute
In October 1994 the North froze its plutonium programme, in return for fuel, reactors and steps towards normal relations. # src: F113 # gloss: agreed-framework
Recalled: that Washington’s written promise hangs from that as a fourth schedule: fuel, fertiliser and cranes, against so many months in which no missile is sold. # paper: minute
{
- ports == ports_drafted || ports == ports_third: Noted: that the schedule has a column for seals, and the seals have numbers. # paper: minute
- ports == ports_token: Noted: that the schedule has a column for seals, and that each month there is one. # paper: minute
- else: Noted: that the schedule has no column for how anybody knows. # paper: minute
}
Noted with satisfaction: that fewer have gone to Tehran than was feared. Drawings, and men with suitcases, were not within the terms of the count. # paper: minute
{
- seoul >= 2: Seoul, paying in rice, asked who ate it. # paper: minute
- else: Seoul, being in arrears, asked for the arrears to be read into the minutes. # paper: minute
}
Discussed: how many have died. The Japanese member asked. The secretary has three numbers. Tonnage is delivered, and is unloaded first for those with lorries. # paper: minute
{
- mine == mine_water: Israel asked about two farms with pipe that need nozzles. They were below the threshold. # paper: minute
}
Deferred: the American share, seven weeks late, in a committee, over something else. Four treasuries with four grievances, the chairman observed, had kept one cheque alive for four years, and nobody here had expected it. # paper: minute
The telephone on the side table rings. This is not minuted.
On 31 August 1998 a North Korean rocket crosses Japan and comes down in the sea beyond. # src: background # date: 1998-08-31
Whether seven weeks did it, or ten years of work would have done it anyway, the delegations know, each differently. The country that paid most has been flown over. No one in it is hurt. The Japanese member gets up and shuts the window.
-> END

=== end_oslo ===
The chairs on the lawn are white, and yours has been moved. # ending: oslo # chapter: ending # title: Oslo’s price # scene: ending-oslo # place: Washington # date: 1993-09-13
Today the accords that were made in Oslo are signed in Washington. # src: background # gloss: oslo-accords
It was not in doubt. But for two weeks the telephones were about Pyongyang as well, and what was wanted for today had to be asked for by people who already owed an explanation. What would have been said instead, nobody noted.
{
- america <= 1: The American desk officer reads you the list from a copy that you may not keep. A letter about the northern border will now be spoken. Some money will be looked at in spring. The working group on missiles has met, without you.
- else: The American desk officer is sorry, and says so. A letter about the northern border will now be spoken. Some money will be looked at in spring. His being sorry alters no line of it.
}
They would never do it to a friend, you had been sure, in this of all weeks. So had he.
In Pyongyang two of yours have a room, a telex and a view of the tram wires. {trust >= 3: They are received on Thursdays.|They have been received once.} They ask about missiles. {price == price_private:They are asked when the money comes.|{price == price_fund:They are asked who is in the fund. Since August nobody is.|They are asked what else they have brought.}}
{
- visit == visit_went: The photograph from Pyongyang is in the papers again. Tomorrow it will be beside the one that is being taken here.
}
Behind you sits a man who is to run schools in Jericho. He has been told that a first year’s salaries may come out of that spring’s money. He has not heard of Unsan. Two hundred teachers will be told that it is a matter of procedure.
He leans over to say that it is a great day, and it is. When everyone stands the file slides from your knees to the grass. He gets to it first, reads the tab, and asks what Unsan is. Then the clapping begins again, and neither of you can be heard.
-> END

=== end_detained ===
The pumps have been off for nine days, and the water is back at the second ladder. # ending: detained # chapter: ending # title: The detained # scene: ending-detained # place: Unsan # date: 1994-06
There are three of yours here this month: {mine == mine_bought: an engineer, a surveyor, and a lawyer with the deed|two engineers, and the man who understands the pumps}. Good pumps need people who can mend them, and that gave both sides a reason to speak on every working day. And nobody, it was argued, shuts in the three foreigners he needs most. Since August it can all be said aloud, and nobody has had a reason to bring them home.
In June 1994 the United States and North Korea are close to war. # src: F111
What the Americans think of bombing is at Yongbyon, in the next county. # src: background
The telephone goes on a Saturday. For their safety the three are moved to a guest house, with a garden, and a sentry at each end of it.
{
- america == 0: Jerusalem asks Washington to wait for three people. Washington asks why it is hearing of them now.
- else: Washington writes down three names, and says what it would say of its own: that they cannot be part of the reckoning.
}
{
- exposure >= 2: Their faces are in every newspaper. A mother is asked on the radio whose idea it was.
- else: No newspaper has their names. Three families are asked to go on buying bread as usual.
}
Then Jimmy Carter’s visit to Kim Il-sung opens a way out. # src: F111
Whether anybody held back for the sake of three people, nobody has said. They come home by way of Beijing, thin and courteous.{price == price_private:  The investors are repaid by an insurer, in full.}
They ask for one thing. The interpreter, who had been lent to the mine for the year, brought them her radio on the third night, with the seal off its dial, so that they should know. You ask, by every door there is. The answer is that there was no such employee.
You have her name spelled in three ways, in case one of them is right.
-> END
