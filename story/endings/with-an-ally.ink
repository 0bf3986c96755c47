// Endings that Washington decides: the written word, the fund, Oslo’s price, the detained.

=== end_written ===
The sentence is thirty-one words long, and you would know eleven of them anywhere. # ending: written # chapter: ending # title: The written word # scene: ending-written # place: Geneva # date: 1994-10-21
On 21 October 1994, by the Agreed Framework, the North freezes its plutonium programme in return for fuel, reactors and steps towards normal relations. # src: F113 # gloss: agreed-framework plutonium
In this copy there is one sentence more. Missiles, and the means of making them, will not be sold abroad, under arrangements to be agreed. In August 1993 you were promised that they would form part of any agreement. This is the part.
{
- ports == ports_drafted || ports == ports_third: Your annex on the ports was attached to it until Thursday.
}
No Israeli is in the building.
{
- backing >= 3: In Jerusalem the prime minister’s office has asked about that sentence six times in a month, until it was less trouble to keep it in.
- else: The American desk officer reads it to you from a corridor, slowly, and asks you not to thank him.
}
{
- mine == mine_reopened: Two pumps at Unsan were the price of good manners. They were switched off in one afternoon, with the shift still below, and nobody was hurt.
- mine == mine_bought: The owners of the mountain were told that they had served a wider purpose.
- mine == mine_water: Two farms near Unsan wrote to ask for nozzles. Five people initialled the letter, and none of them answered it.
- mine == mine_surveyed: The survey was never sent. The geologist has been told that it was much admired.
}
An official in Pyongyang, who had argued for Israel at his own table, was thanked for the introduction, and has not been seen at a table since.
In 2002-03 the framework falls apart. # date: 2002/2003 # src: F113
For the eight years between, people who count crates count fewer. They do not count none. Some town lay under a launcher that stayed empty, and its people were cross about the buses.
You file the copy. For *subject* you write missiles. For *result* the form allows one word, so you leave it blank and close the folder.
-> END

=== end_fund ===
They meet in Tokyo because Tokyo pays most, and the tea comes round in the order of contribution. # ending: fund # chapter: ending # title: The fund # scene: ending-fund # place: Tokyo # date: 1998-08
On 21 October 1994 the North froze its plutonium programme, in return for fuel, reactors and steps towards normal relations. # src: F113 # gloss: agreed-framework
Washington’s written promise hangs from that as a fourth schedule: fuel, fertiliser and cranes, against so many months in which no missile is sold.
{
- ports == ports_drafted || ports == ports_third: It has a column for seals, and the seals have numbers.
- ports == ports_token: It has a column for seals. Every month there is one seal.
- else: It has no column for how anybody knows.
}
By the count of those who count, fewer have gone to Tehran than was feared. The count leaves out drawings, and men with suitcases.
{
- seoul >= 2: Seoul pays in rice, and asks each time who ate it.
- else: Seoul pays in arrears, and has the arrears read into the minutes.
}
What has no column is the kitchen. The fund delivers tonnage, and tonnage is unloaded first for those with lorries. The Japanese member asks how many have died. The secretary has three numbers, and writes *discussed*.
{
- mine == mine_water: You ask about the valley that was to have had pipe. It was below the threshold.
}
This year’s American share is seven weeks late, in a committee, over something else.
The telephone on the side table rings.
On 31 August 1998 a North Korean rocket crosses Japan and comes down in the sea beyond. # src: background # date: 1998-08-31
Whether seven weeks did it, or ten years of work would have done it anyway, is a thing that six delegations know, differently.
The country that paid most has been flown over. No one in it is hurt. The schedule for the fifth year is the next sheet in the file, and blank. It is moved that the fund be carried on. It is carried.
-> END

=== end_oslo ===
The chairs on the lawn are white, and yours has been moved. # ending: oslo # chapter: ending # title: Oslo’s price # scene: ending-oslo # place: Washington # date: 1993-09-13
Today the accords that were made in Oslo are signed in Washington. # src: background # gloss: oslo-accords
It was not in doubt. But for three weeks the telephones were about Pyongyang, and what was wanted for today had to be asked for by people who already owed an explanation.
{
- america <= 1: The American desk officer reads you the list from a copy that you may not keep. A letter about the northern border will now be spoken. Some credits will be looked at in spring. The working group on missiles has met, without you.
- else: The American desk officer is sorry, and says so. A letter about the northern border will now be spoken. Some credits will be looked at in spring. His being sorry alters no line of it.
}
In Pyongyang two of yours have a room, a telex and a view of the tram wires. {trust >= 3: They are received on Thursdays.|They have been received once.} They ask about missiles.
{
- price == price_private: They are asked when the money comes.
- price == price_fund: They are asked who is in the fund. Since August nobody is.
- else: They are asked what else they have brought.
}
{
- visit == visit_went: The photograph from Pyongyang is in the papers again. Tomorrow it will be beside the one that is being taken here.
}
Behind you sits a man who runs schools in Jericho. He was promised a first year’s salaries out of that same spring’s credits. He has not heard of Unsan, and will not. Two hundred teachers will be told that it is a matter of procedure.
He leans over to say that it is a great day, and it is. You have the file on your knees, where the programme should be. When everyone stands it slides to the grass, and somebody steps on it and begs your pardon.
-> END

=== end_detained ===
The pumps have been off for nine days, and the water is back at the second ladder. # ending: detained # chapter: ending # title: The detained # scene: ending-detained # place: Unsan # date: 1994-06
There are three of yours here this month: {mine == mine_bought: an engineer, a surveyor, and a lawyer with the deed|two engineers, and the man who understands the pumps}. Good pumps need people who can mend them, and that gave both sides a reason to speak on every working day. It was the argument, and it was sound.
In June 1994 the United States and North Korea are close to war. # src: F111
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
They come home by way of Beijing, thin and courteous. They ask for one thing. The interpreter, who had been lent to the mine for the year, brought them her radio on the third night, so that they should know. You ask, by every door there is. The answer is that there was no such employee.
{
- price == price_private: The investors are repaid by an insurer, in full.
}
Her name is in the file, spelled three ways, in case one of them is right. The file is marked *closed*. You leave that page sticking out, so that whoever opens it will have to begin there.
-> END
