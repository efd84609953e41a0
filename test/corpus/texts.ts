/**
 * What people write, and what they write instead. All of it is invented; no child is meant.
 *
 * Each text stands about Elias, ten years old, whose sister is Sara; the host has given the names of both and of those
 * around them. The verdict says which rules find something in that very text.
 */

/** What the rules find in a text: `blocks` and `warns` with the rules, or `passes`. */
export type Verdict = string

/** One text with the item it answers and the verdict on it. */
export interface Entry {
  readonly item: string
  readonly text: string
  readonly verdict: Verdict
  /** What the child said, where the text is read beside it. */
  readonly said?: string
  /** What stands about the sister in the same place. */
  readonly sibling?: string
}

/** A text on which the rules say what a reader would not, and why. */
export interface Limit extends Entry {
  readonly why: string
}

/** Everybody whose name the host gives. */
export const names = ['Elias Berg', 'Sara Berg', 'Mona Berg', 'Jonas Ek', 'Ali', 'Noor', 'Cilla', 'Disa']

const how = 'child.affectedHow'
const notHeard = 'views.notHeardText'
const best = 'bal.bestInterest'
const paragraph = 'dec.childParagraph'
const view = 'views.content'

const empty = (item: string, text: string, verdict: Verdict = 'blocks E01'): Entry => ({ item, text, verdict })
const real = (item: string, text: string, verdict: Verdict = 'passes'): Entry => ({ item, text, verdict })

/** Texts that say nothing, in a place where that stops the signature. */
export const emptyTexts: readonly Entry[] = [
  // As it is written
  empty(how, 'Barnperspektivet har beaktats i beslutet.'),
  empty(best, 'Barnets bästa har beaktats.'),
  empty(paragraph, 'Beslutet bedöms inte påverka barnen.'),
  empty(best, 'Barnets bästa har särskilt beaktats vid beslutet.'),
  empty(paragraph, 'Enligt 3 kap. 1 § socialtjänstlagen ska barnets bästa särskilt beaktas.'),
  empty(best, 'Enligt barnkonventionen artikel 3 ska barnets bästa beaktas.'),
  empty(how, 'Barnen bedöms inte påverkas negativt av beslutet.'),
  empty(how, 'Beslutet bedöms inte ha någon negativ påverkan på barnen.'),
  empty(how, 'Beslutet får inga konsekvenser för barnet.'),
  empty(best, 'Barnets grundläggande behov bedöms vara tillgodosedda.'),
  empty(how, 'Vårdnadshavarna ansvarar för barnets behov.'),
  empty(how, 'Inget har framkommit som tyder på att barnet far illa.'),
  empty(paragraph, 'Ur ett barnperspektiv finns inget att invända mot beslutet.'),
  empty(paragraph, 'Nämnden bedömer att barnets bästa är tillgodosett.'),
  empty(best, 'Beslutet bedöms vara förenligt med barnets bästa.'),
  empty(best, 'Vi har tagit hänsyn till barnets bästa i vårt arbete.'),
  empty(how, 'Likadant för alla barn.'),
  empty(how, 'Se bifogad utredning.'),
  empty(how, 'Inga förändringar sedan föregående beslut.'),
  empty(notHeard, 'Det har inte bedömts nödvändigt att höra barnet.'),
  empty(notHeard, 'Ej aktuellt.'),
  // In disguise: markup, hidden characters, entities, spelling of the computer's own
  empty(how, '<p>Barnets <strong>bästa</strong> har <em>beaktats</em>.</p>'),
  empty(how, '<p>&nbsp;</p><p>se&nbsp;ovan</p><p>&nbsp;</p>'),
  empty(best, '<ul><li>Barnperspektivet har beaktats</li><li>Barnets bästa har beaktats</li></ul>'),
  empty(best, '<!-- Elias slutar i fotbollen i april när avgiften nekas --><p>Ej relevant</p>'),
  empty(best, '<span title="Elias slutar i fotbollen i april när avgiften nekas">saknas</span>'),
  empty(paragraph, '<style>p { color: red; margin: auto }</style><p>Barnet mår bra.</p>'),
  empty(how, 'Barn\u00adperspek\u00adtivet har be\u00adaktats'),
  empty(how, 'Barnets b\u200bäs\u200bta har beak\u2060tats\ufeff'),
  empty(best, '\u202eBarnens situation har beaktats\u202c'),
  empty(best, 'Ha\u0308nsyn har tagits till barnet, barnets ba\u0308sta har beaktats'),
  empty(paragraph, 'H&auml;nsyn har tagits till barnens situation.'),
  empty(paragraph, 'Barnets\u00a0bästa\u2003har\u2009varit\u202fi\u3000fokus'),
  empty(paragraph, 'Barnets\r\nbästa\r\nhar\r\nvarit\r\ni\r\nfokus'),
  // In disguise: capitals, signs, numbers
  empty(how, 'BARNPERSPEKTIVET HAR BEAKTATS'),
  empty(how, 'BaRnEtS bÄsTa HaR bEaKtAtS'),
  empty(best, 'Barnets bästa – har varit – i fokus!!!'),
  empty(best, '*** barnets bästa… har… beaktats… ***'),
  empty(best, '"Barnets bästa har beaktats" (!)'),
  empty(paragraph, '1. 2. 3. 4. 5. 6.'),
  empty(paragraph, '2026-11-02 kl. 10.30'),
  empty(paragraph, '– – – – – – – –'),
  empty(paragraph, '👍👍👍👍'),
  empty(how, 'x'),
  empty(how, 'xxxxxxxxxxxxxxxxxxxx'),
  empty(how, 'N/A'),
  empty(notHeard, 'n.a.'),
  // Again and together
  empty(best, 'Barnets bästa har beaktats. Barnets bästa har beaktats. Barnets bästa har beaktats.'),
  empty(how, 'Barnen mår bra. Barnen har det bra. Inga barn berörs. Inget särskilt.'),
  empty(best, 'Barnkonsekvensanalys är gjord, se journal. Barnets behov bedöms tillgodosedda, inget att anmärka.'),
  empty(
    best,
    'En barnkonsekvensanalys har genomförts och barnets bästa har beaktats i enlighet med barnkonventionen. ' +
      'Hänsyn har tagits till barnets situation. En samlad bedömning har gjorts. Barnets behov bedöms tillgodosedda.',
  ),
  empty(how, 'Ej bedömt. Ingen kommentar. Kompletteras senare.'),
  empty(how, 'Han är ett barn och hon är också ett barn, och de är barnen.'),
  // With a name
  empty(how, 'Elias mår bra.'),
  empty(how, 'Elias mår bra och har det bra.'),
  empty(best, 'Elias bästa har beaktats.'),
  empty(best, 'Elias Berg och Sara Berg: barnens situation har beaktats.'),
  empty(paragraph, 'ELIAS BERG: SE OVAN'),
  { item: how, text: 'Elias: se utredning.', sibling: 'Sara: se utredning.', verdict: 'blocks E01' },
  {
    item: best,
    text: 'Barnets bästa har beaktats för Elias.',
    sibling: 'Barnets bästa har beaktats för Sara.',
    verdict: 'blocks E01',
  },
  // In English
  empty(best, "The child's best interests have been considered."),
  empty(best, 'The best interests of the child have been taken into account.'),
  empty(how, 'Not applicable. See above. The children are fine.'),
  empty(how, 'No impact on children; same as sibling.'),
  // Age or routine
  empty(notHeard, 'Barnet är för litet för att höras.', 'blocks E01 E05'),
  empty(notHeard, 'Hon är bara 4 år.', 'blocks E01 E05'),
  empty(notHeard, 'Barnen är för små för att förstå ekonomi.', 'blocks E05, warns E01'),
  empty(notHeard, '<p>Barnet är f\u00f6r&nbsp;li\u00adtet</p>', 'blocks E01 E05'),
  empty(notHeard, 'Enheten pratar normalt inte med barn i ärenden om ekonomiskt bistånd.', 'blocks E05'),
  empty(notHeard, 'Enligt rutin talar handläggaren med föräldern.', 'blocks E05'),
  empty(notHeard, 'Med hänsyn till barnets ålder och mognad har barnet inte hörts.', 'blocks E05'),
  empty(notHeard, 'Elias har inte fått komma till tals på grund av sin låga ålder.', 'blocks E05'),
  empty(notHeard, 'Too young to be heard.', 'blocks E05, warns E01'),
]

/** Texts that are short and say something; a question may be asked of some, but none may be stopped. */
export const realTexts: readonly Entry[] = [
  // Short
  real(how, 'Elias slutar i fotbollen i april eftersom avgiften nekas.'),
  real(how, 'Ingen vinterjacka som passar.', 'warns E01'),
  real(how, 'Missar lägerskolan i maj.', 'warns E01'),
  real(how, 'Elen stängs av på fredag.', 'warns E01'),
  real(how, 'Sover på soffan hos mormor.', 'warns E01'),
  real(best, 'Att få stanna i samma klass våren ut.'),
  real(best, 'Trygghet: samma skola, samma säng.'),
  real(paragraph, 'Skolskjuts ordnas till sommarlovet.', 'warns E01'),
  real(notHeard, 'Låg nedsövd på sjukhus hela veckan.'),
  real(notHeard, 'Ville inte prata; nytt samtal bokat tisdag.'),
  real(notHeard, 'Pappan nekade samtal, lagstöd saknas.'),
  // With a phrase in it
  real(how, 'Skolan skriver att barnet mår bra i klassen men gråter inför varje flytt.'),
  real(how, 'Mamman tycker att barnen har det bra, men de äter bara lunch i skolan.'),
  real(how, 'Utöver det som står ovan, se utredning, tappar han platsen på fritids.'),
  real(best, 'Barnets bästa har beaktats så att hyran betalas i två månader och skolbytet skjuts upp.'),
  real(best, 'Bedömningen från i våras står sig inte som tidigare: astman har förvärrats av fukten.'),
  real(paragraph, 'Det är föräldrarnas ansvar att köpa skor, men pengarna är slut till den tionde.'),
  real(paragraph, 'Hänsyn har tagits till barnen: båda går kvar på Ängsskolan och bussen betalas.'),
  real(
    notHeard,
    'Hon är för liten för att förstå hyran, men ritade huset och förskolan berättar att hon biter på naglarna.',
  ),
  real(
    notHeard,
    'Ettåringen har inget språk ännu. Förskolläraren beskriver att han gråter vid hämtning hos pappa men somnar lugnt hemma, och det vägs in.',
  ),
  // With the child's own words
  real(paragraph, 'Elias säger ”jag vill inte byta skola en gång till”; flytten skjuts till juni.'),
  real(how, '”Jag hinner inte göra läxan när strömmen är borta”, sa hon.'),
  real(best, 'Han vill ha kvar hunden, sängen och Noor som granne.'),
  real(view, '”Inte flytta igen.” Sedan ville han rita.'),
  real(view, 'Pekade på mormors hus på kartan och nickade.'),
  // Without capitals, with many names, with numbers
  real(how, 'elias slutar i fotbollen i april för att avgiften nekas'),
  real(how, 'ELIAS SLUTAR I FOTBOLLEN I APRIL EFTERSOM AVGIFTEN NEKAS'),
  real(how, 'ingen dator hemma så läxorna görs på biblioteket fram till stängning'),
  real(how, 'Ali, Noor, Cilla och Disa delar ett rum med två sängar.'),
  real(best, 'Elias och Sara hos Mona i veckorna, Jonas varannan helg, samma förskola och skola.'),
  real(how, 'Hyran 9 400 kr, kvar till mat 312 kr i veckan.'),
  real(how, '10 år, 14 km till skolan, 2 bussbyten, hemma 17.40.'),
  real(how, 'Trean blir en etta: 4 personer på 31 kvm.'),
  real(paragraph, 'Medicinen kostar 412 kr och beviljas; glasögonen avslås till januari.'),
  // As people speak, and in other languages
  real(how, 'Ho ä rädd te å sov ensam, säjer mormor.'),
  real(how, 'Påjken e rädd för trappan om natten.'),
  real(best, 'Han vell int flytt, kompisa är ju här.'),
  real(how, 'Int na pengar te busskortet, så hon går hem i mörkret.'),
  real(how, 'He loses his place in the choir and walks home alone.'),
  real(best, 'She needs the same bed, the same teacher, the same bus.'),
  // In markup
  real(how, '<ul><li>ingen lägerskola</li><li>inga vinterskor</li></ul>'),
  real(best, '<p>Ingen dator hemma; läxorna görs på biblioteket.</p>'),
  real(paragraph, 'Sm&aring;syskonen delar rum, l&auml;xro saknas helt, skolan lånar ut hörlurar.'),
  real(how, 'Tand\u00advården väntar till januari, hon äter på en sida.'),
  // Nothing happens, and it says how one knows
  real(how, 'Bor hos pappa sedan i våras; bidraget gällde bara mammas tandvård.'),
  real(paragraph, 'Avslaget rör pappans körkort; sönerna cyklar till skolan som förut.'),
  // Of adults, but not empty
  real(
    how,
    'Sökanden har inte lämnat in de kontoutdrag som begärts och pappan har trots uppmaning inte sökt arbete i den ' +
      'omfattning som krävs enligt den plan som hushållet har kommit överens om.',
    'warns E26',
  ),
  {
    item: paragraph,
    text: 'Avgiften nekas eftersom inkomsten räcker till hyran.',
    said: 'Han säger att katten är hans bästa vän.',
    verdict: 'warns E19',
  },
  {
    item: paragraph,
    text: 'Katten följer med till den nya lägenheten.',
    said: 'Han säger att katten är hans bästa vän.',
    verdict: 'passes',
  },
  {
    item: how,
    text: 'Elias påverkas genom att familjen flyttar till en mindre lägenhet långt från skolan.',
    sibling: 'Sara påverkas genom att familjen flyttar till en mindre lägenhet långt från skolan.',
    verdict: 'passes',
  },
  real(view, 'Barnet trivs på fritids och är nöjt med rummet.', 'warns E30'),
]

const limit = (why: string, item: string, text: string, verdict: Verdict): Limit => ({ why, item, text, verdict })

/**
 * Where the rules, followed to the letter, let an empty text through or stop a real one. They count words and do not
 * read: these stay here so that nobody takes a silent rule for a good text, and so that a change is noticed.
 */
export const knownLimits: readonly Limit[] = [
  // Empty, and only questioned: three words are left, where stopping begins below three
  limit('three words that say nothing', how, 'Barnet påverkas indirekt av beslutet.', 'warns E01'),
  limit('three words that say nothing', how, 'Ingen oro har framkommit.', 'warns E01'),
  limit('three words that say nothing', how, 'Familjen fungerar bra.', 'warns E01'),
  limit('three words that say nothing', best, 'Barnets bästa är att familjen blir självförsörjande.', 'warns E01'),
  limit('three words that say nothing', best, 'Det är bäst för barnet att föräldrarna arbetar.', 'warns E01'),
  limit('an age in words, without “for” or “only”', notHeard, 'Han är tre år och hörs inte.', 'warns E01'),
  limit('a phrase that a name has entered', how, 'Elias mår bra och Sara har det bra.', 'warns E01'),
  // Empty, and let through: no list holds the words
  limit('words that are in no list', how, 'Barnet berörs av beslutet eftersom det bor hos sökanden.', 'passes'),
  limit(
    'words that are in no list',
    best,
    'Bedömningen har skett utifrån gällande riktlinjer, rutiner och praxis.',
    'passes',
  ),
  limit('words that mean nothing', how, 'Lorem ipsum dolor sit amet.', 'passes'),
  limit('keys that were hit at random', how, 'asdf asdf asdf asdf', 'passes'),
  limit('one word again and again', how, 'Bra bra bra bra.', 'passes'),
  limit('a phrase in letters of another alphabet', best, 'Bаrnеts bästа hаr bеaktаts', 'passes'),
  limit('a phrase with a space between the letters', best, 'B a r n e t s b ä s t a', 'passes'),
  limit('a phrase with spelling mistakes', best, 'Barnetz besta haar beaktatts', 'passes'),
  limit('an address is cut into words', how, 'https://intranat.example.se/akt/bka.docx', 'passes'),
  limit(
    'a text that only a style hides',
    how,
    '<p style="display:none">Elias slutar i laget i april när avgiften nekas</p>x',
    'passes',
  ),
  // Real, and questioned: the same thing in other words is not known again
  {
    why: 'the view told in other words',
    item: paragraph,
    text: 'Han vill fortsätta spela fotboll; föreningen ger en friplats under våren.',
    said: '”Laget är där jag har mina kompisar, jag orkar inte sitta hemma varje kväll.”',
    verdict: 'warns E19',
  },
  {
    why: 'a short word in another form',
    item: paragraph,
    text: 'Skolan behåller platsen och bussen betalas till juni.',
    said: 'Han säger att en ny skola med ny buss är det värsta.',
    verdict: 'warns E19',
  },
  // Real, and stopped: fewer than three words are left
  limit('two words are all it takes', notHeard, 'Född i går.', 'blocks E01'),
  limit('two words are all it takes', how, 'Vräks fredag.', 'blocks E01'),
  limit('a place is taken for a name', how, 'Hon flyttar till Umeå från Malmö i juni.', 'blocks E01'),
  limit('names do not count', how, 'Ali, Noor, Cilla och Disa delar rum.', 'blocks E01'),
  limit('numbers do not count', how, '4 personer, 1 rum.', 'blocks E01'),
  limit('a phrase takes its words out of a sentence', how, 'Barnet mår bra hos farmor.', 'blocks E01'),
  limit('a child that is too small, said in few words', notHeard, 'För liten än; farmor tolkar blicken.', 'blocks E05'),
]
