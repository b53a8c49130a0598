extension DemoOutlet {
    static let skerrowArticles: [DemoArticle] = [
        DemoArticle(
            slug: "karvash-eruption", section: 0, author: "Fenella Strand", day: -1, time: 1400,
            title: "Thousands flee as Karvash volcano erupts on Tamure",
            standfirst: "Airport shut and 14,200 people moved from the island's north coast.", topics: ["Volcanoes"],
            picture: DemoPicture(scene: .volcano, caption: "Karvash from the sea.", credit: "Gazette illustration"),
            body: """
                PORT SELAN — More than 14,000 people were moved from the north coast of Tamure on {-1:weekday} after the Karvash
                volcano erupted for the first time in 38 years.

                The first blast came at 4.10am local time and sent ash 7,500 metres into the air. Nobody has died, officials said,
                though 11 people were treated for breathing trouble.

                "It has woken up with almost no warning," said Ilena Maro, director of the Oriel Volcano Observatory, who put the
                island on red alert.

                @ad

                Port Selan airport will stay shut until at least {+2:date}. About 3,100 people, most of them tourists, are
                waiting to leave.

                Two ferries in the harbour have been turned into dormitories. One of them, the *Lady Maud*, sailed between Skerrow
                and the mainland until 2004. "She was never warm," said her former mate, Tam Rendall, "but she never sank either."
                """),
        DemoArticle(
            slug: "puerto-brisa-dockers", section: 1, author: "Hamish Corrigal", day: 0, time: 930,
            title: "Dockers at Puerto Brisa end 11-day strike",
            standfirst: "A 6.5% pay deal clears the way for 62 waiting ships.", topics: ["Shipping", "Strikes"],
            body: """
                Cranes moved again at Puerto Brisa on {0:weekday} after 3,400 dockers voted to end the longest strike in the port's
                history.

                They will get 6.5% more over two years, and a promise that automatic cranes will cost nobody a job before 2031.
                "It is not the deal we dreamed of," said Damián Osorio, the union's spokesman, "but we can defend it."

                Norvia, which runs three of the five terminals, put its losses at €48m (£41m).

                @newsletter

                Sixty-two ships are still at anchor off the bay. One of them carries the new engine of the Skerrow lifeboat, which
                was due here a fortnight ago. The port expects to be back to normal by {+12:date}.

                "We have managed with the old engine for 30 years and we can manage for another week," said coxswain Jessie Flett.
                "If nobody falls in."
                """),
        DemoArticle(
            slug: "santa-irene-wreck", section: 2, author: "Fenella Strand", day: -1, time: 905,
            title: "Galleon lost in 1687 found with its bell and 26 cannon",
            standfirst: "The Santa Irene lies 412 metres down off Cape Veyra.", topics: ["Archaeology"],
            body: """
                A treasure fleet galleon that sank in 1687 with 230 people on board has been found off Cape Veyra, so well kept
                that its name can be read on the bell.

                The *Santa Irene* lies at 412 metres, the Vallfosca Institute of Underwater Archaeology said. A robot has taken
                17,000 photographs of the hull and of 26 bronze cannon scattered around it.

                "Nobody spoke for a minute when we saw the bell," said Berta Caldès, who led the search for nine years. "Then we
                all cried."

                The ship will stay where it is. Its timbers, kept by cold water with little oxygen, would fall apart in the air.

                A show of the first pictures opens at the Altamar Museum of the Sea on {+40:date}.
                """),
        DemoArticle(
            slug: "valdoria-election", section: 0, author: "Gazette staff and agencies", day: 0, time: 545,
            title: "Linde wins Valdoria election but falls ten seats short",
            standfirst: "Prime minister concedes after twelve years in power.", topics: ["Valdoria"],
            body: """
                KASTRIN — Teodora Linde's Civic Alliance has won the general election in Valdoria with 41.3% of the vote, ending
                twelve years of rule by Marek Oswin, whose party took 38.9%.

                The Alliance has 96 of the 210 seats in parliament, ten short of a majority. It will need the Agrarian party, which
                won 17.

                "People have asked for a calm change and they shall have it," Ms Linde told supporters in Kastrin's Linden Square
                on {-1:weekday} night.

                @ad

                Turnout was 72.4%, the highest in 24 years, although snow closed roads in the north. Mr Oswin conceded shortly
                before midnight.

                The president begins talks on a new government on {+4:date}.
                """),
        DemoArticle(
            slug: "lighthouse-keeper", section: 4, author: "Mairi Isbister", day: -2, time: 820,
            title: "The last keeper of Noup Head hands over the keys",
            standfirst: "After 41 years, the light on the cliff will look after itself.",
            topics: ["Lighthouses", "People"],
            picture: DemoPicture(scene: .night, caption: "Noup Head at dusk.", credit: "Gazette illustration"),
            body: """
                Every evening for 41 years Magnus Harcus has climbed 108 steps to look at a lamp that no longer needed him. On
                {+5:weekday} he will climb them for the last time.

                The lighthouse at Noup Head has been automatic since 1994, but the board kept a man on to polish the lens, count
                the birds and tell the weather office what the sky looked like. A camera will do that now.

                "The camera is very good," said Mr Harcus, who is 66. "It does not get bored. I was never bored either."

                > He once rowed out in his slippers to fetch a kayaker. He never mentioned it. The kayaker did.
                > — Ingrid Moar, harbourmaster at Skerrow Quay

                He leaves 14,900 pages of notes, which the county archive is to scan. The entry for 3 February 1987 reads, in
                full: "Wind."

                The cottage will be let to visitors from {+160:month}, at £95 a night. Mr Harcus is moving to a flat in the town,
                on the ground floor.
                """),
        DemoArticle(
            slug: "rowing-race", section: 3, author: "Hamish Corrigal", day: -3, time: 1750,
            title: "Skerrow women win the Three Sounds race by a boat's length",
            standfirst: "The crew of nurses and one baker beat 22 others in heavy swell.", topics: ["Rowing"],
            body: """
                A crew of four nurses and a baker won the Three Sounds rowing race on {-3:weekday}, covering the 19 miles in two
                hours, 58 minutes and 12 seconds.

                They led by a length at the finish after the favourites from Westray Sound broke an oar at the second buoy.

                "We could hear them swearing," said the baker, Elspeth Drever, "so we knew it was time to go."

                1. Skerrow Ladies, 2h 58m 12s
                2. Westray Sound, 2h 58m 20s
                3. Kirk Bay Juniors, 3h 04m 47s

                Of the 23 boats that started, 19 finished. Two were towed in, one ran aground on a sandbank and one stopped at
                an inn.
                """),
    ]
}
