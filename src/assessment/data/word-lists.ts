/** The words that the rules about wording look for. A municipality may extend every list. */
export interface WordLists {
  /** Phrases that assure without saying anything, as tokens with a space between. */
  readonly phrases: readonly string[]
  /** Words that carry no content, in Swedish and English. */
  readonly stopWords: readonly string[]
  /** Words for a child, pronouns among them. */
  readonly childWords: readonly string[]
  /** Those child words that are pronouns, and may as well mean an adult. */
  readonly pronouns: readonly string[]
  readonly adultWords: readonly string[]
  readonly parentalWords: readonly string[]
  readonly vaguePhrases: readonly string[]
  readonly reportingVerbs: readonly string[]
  /**
   * Regular expressions for age or routine as a reason, on the normalised text with digits as `<ålder>`. Each begins and
   * ends with `\b`, which together with `\w` is read for every alphabet.
   */
  readonly agePatterns: readonly string[]
}

/**
 * The built-in word lists, in Swedish and English.
 *
 * Our own wording; source: the canonical method, part E; last checked 2026-11-25.
 */
export const wordLists: WordLists = {
  phrases: [
    'barnperspektivet har beaktats',
    'barnperspektivet är beaktat',
    'barnets bästa har beaktats',
    'barnets bästa har varit i fokus',
    'barnkonventionen har beaktats',
    'hänsyn har tagits till barnet',
    'hänsyn har tagits till barnen',
    'barnens situation har beaktats',
    'barnens behov bedöms tillgodosedda',
    'barnets behov bedöms tillgodosedda',
    'beslutet bedöms inte påverka barnen',
    'beslutet bedöms inte påverka barnet',
    'beslutet är till barnets bästa',
    'barnkonsekvensanalys är gjord',
    'inga barn berörs',
    'inget att anmärka',
    'barnen mår bra',
    'barnet mår bra',
    'barnen har det bra',
    'barnet har det bra',
    'föräldrarna ansvarar för barnen',
    'det är föräldrarnas ansvar',
    'se ovan',
    'se utredning',
    'se journal',
    'ej aktuellt',
    'ej relevant',
    'inget särskilt',
    'likadant för alla barn',
    'som tidigare',
    'saknas',
    'n a',
    'x',
    "the child's best interests have been considered",
    'the child perspective has been taken into account',
    'the children are fine',
    'no impact on children',
    'see above',
    'not applicable',
    'same as sibling',
    'parents are responsible',
    // Further ones of ours, beyond part E: that something was considered, in other words; that nothing happens to the child,
    // only as whole sentences, since a part of one may stand in a text that does tell something.
    'barnets bästa har särskilt beaktats',
    'barnets bästa har vägts in',
    'barnets bästa är tillgodosett',
    'barnets bästa är i fokus',
    'barnets bästa är alltid i fokus',
    'barnets bästa ska beaktas',
    'barnets bästa ska särskilt beaktas',
    'ska barnets bästa beaktas',
    'ska barnets bästa särskilt beaktas',
    'barnets bästa ska komma i främsta rummet',
    'har beaktat barnets bästa',
    'har beaktat barnperspektivet',
    'har beaktat barnkonventionen',
    'tagit hänsyn till barnets bästa',
    'hänsyn har tagits till barnets bästa',
    'hänsyn har tagits till barnets situation',
    'hänsyn har tagits till barnens situation',
    'barnets situation har beaktats',
    'barnets situation är känd',
    'barnens situation är känd',
    'barnets rättigheter har beaktats',
    'barnets perspektiv har beaktats',
    'barnrättsperspektivet har beaktats',
    'barnkonventionen är lag',
    'enligt barnkonventionen',
    'i enlighet med barnkonventionen',
    'enligt socialtjänstlagen',
    'enligt 3 kap 1 § socialtjänstlagen',
    'i enlighet med gällande lagstiftning',
    'ur ett barnperspektiv',
    'barnkonsekvensanalys har gjorts',
    'barnkonsekvensanalys har genomförts',
    'barnkonsekvensanalys bifogas',
    'en samlad bedömning har gjorts',
    'i den samlade bedömningen',
    'beslutet är förenligt med barnets bästa',
    'beslutet bedöms vara förenligt med barnets bästa',
    'beslutet bedöms vara till barnets bästa',
    'åtgärden bedöms vara till barnets bästa',
    'barnet bedöms inte påverkas av beslutet',
    'barnen bedöms inte påverkas av beslutet',
    'barnet bedöms inte påverkas negativt av beslutet',
    'barnen bedöms inte påverkas negativt av beslutet',
    'beslutet bedöms inte ha någon negativ påverkan på barnet',
    'beslutet bedöms inte ha någon negativ påverkan på barnen',
    'beslutet får inga konsekvenser för barnet',
    'beslutet får inga konsekvenser för barnen',
    'barnets grundläggande behov bedöms vara tillgodosedda',
    'barnens grundläggande behov bedöms vara tillgodosedda',
    'barnets behov tillgodoses av föräldrarna',
    'barnens behov tillgodoses av föräldrarna',
    'föräldrarna ansvarar för barnets behov',
    'föräldrarna ansvarar för barnens behov',
    'vårdnadshavarna ansvarar för barnets behov',
    'vårdnadshavarna ansvarar för barnens behov',
    'mår bra och har det bra',
    'inget har framkommit som tyder på att barnet far illa',
    'inget har framkommit som tyder på att barnen far illa',
    'barnet har inte hörts då det inte bedömts vara lämpligt',
    'det har inte bedömts nödvändigt att höra barnet',
    'inget att invända',
    'inget att tillägga',
    'ingen kommentar',
    'ej bedömt',
    'fylls i senare',
    'kompletteras senare',
    'se ansökan',
    'se bilaga',
    'se bifogad utredning',
    'se föregående beslut',
    'se tidigare bedömning',
    'se tidigare beslut',
    'samma bedömning som tidigare',
    'inga förändringar sedan föregående beslut',
    'the best interests of the child have been considered',
    'the best interests of the child have been taken into account',
    'best interests considered',
    'no impact on the child',
    'the child is fine',
    'see attached',
    'to be completed',
  ],
  stopWords: words(`
    a alla allt an and are as at att av bara be been blev bli blir but by can could de dem den denna dessa det detta
    din dock du där därför då efter eftersom ej eller en er ett fick for from från får för före genom ha had hade har
    has have hos hur här i in innan inte is it its jag kan kunde man med mellan men mer mest min mina mitt mot mycket
    måste ni no not nu när och också of om on or oss our på samt sin sina sitt ska skulle so som så that the their
    these this those till to under utan vad var vara varför varit varje vem vi vid vill vår våra vårt was were will
    with would your än är även
  `),
  childWords: words(`
    barn barnen barnens barnet barnets boy child children dotter dottern dotterns flicka flickan flickans girl han
    hans he hen henne hennes hens her hers him his hon honom pojke pojken pojkens she son sonen sonens syskon
    syskonen syskonens them they
  `),
  pronouns: words(`
    han hans he hen henne hennes hens her hers him his hon honom she them they
  `),
  adultWords: words(`
    applicant fadern faderns father förälder föräldern förälderns föräldrar föräldrarna föräldrarnas guardian
    household hushåll hushållet hushållets mamma mamman mammans mammas modern moderns mor mother pappa pappan pappans
    pappas parent parents sökande sökanden sökandens vårdnadshavare vårdnadshavaren vårdnadshavarens
  `),
  parentalWords: ['föräldraansvar', 'föräldraansvaret', 'föräldrars ansvar', 'föräldrarnas ansvar', 'förälderns ansvar', 'underhållsskyldighet', 'underhållsskyldigheten', 'underhållsskyldiga', 'underhållsskyldig'],
  vaguePhrases: ['fortsatt stöd', 'fortsatt kontakt', 'vid behov', 'följs upp', 'uppföljning sker', 'föräldrarna informeras', 'föräldern informeras', 'ses över', 'hänvisas', 'erbjuds stöd'],
  reportingVerbs: words(`
    answered answers asked asks berättade berättar berättat draws drew frågade frågar nickade nickar pekade pekar
    pekat pointed points ritade ritar ritat sa sade sagt said says showed shows skakade svarade svarar svarat säger
    tells thinks told tycker tyckte undrade undrar vill ville visade visar visat wanted wants wishes önskade önskar
  `),
  agePatterns: [
    '\\bför (?:liten|litet|små|ung|ungt|unga)\\b',
    '\\bär (?:bara|endast|så) (?:\\d+|<ålder>|liten|litet|små|ung|ungt|unga)\\b',
    '\\b(?:vi|enheten|man) (?:talar|pratar|samtalar) (?:aldrig|inte|normalt inte|vanligtvis inte) med barn\\w*\\b',
    '\\benligt rutin\\b',
    '\\binte rutin\\b',
    '\\btoo young\\b',
    '\\bwe do not talk to children\\b',
    // Further ones of ours, beyond part E.
    '\\b(?:på grund av|med hänsyn till|utifrån) (?:barnets|barnens|sin|hans|hennes|hens) (?:låga |unga )?ålder\\b',
  ],
}

/** The words of a list that is written as a text. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}
