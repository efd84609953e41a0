import type { Localised } from '../../words/locale.js'

/** What each item of the checklist is called and how it is helped along. Our own wording; last checked 2026-11-25. */
export const itemTexts: { readonly [itemId: string]: Localised<{ readonly label: string; readonly help: string }> } = {
  'screening.matter': {
    sv: { label: 'Vad ska beslutas?', help: 'Skriv den konkreta frågan och varför den prövas nu, inte ärendets rubrik.' },
    en: { label: 'What is to be decided?', help: 'State the concrete question and why it arises now, not the case heading.' },
  },
  'screening.caseType': {
    sv: { label: 'Ärendetyp', help: 'Avgör vilka tilläggsfrågor som visas.' },
    en: { label: 'Case type', help: 'Selects the add-on questions.' },
  },
  'screening.proposedOutcome': {
    sv: { label: 'Vad föreslås?', help: 'Ange vad förslaget innebär. Ändra om förslaget ändras under utredningen. "Inte klart" behandlas som avslag tills förslaget finns.' },
    en: { label: 'Proposed outcome', help: 'State what the proposal means. Change it if the proposal changes during the investigation. "Not settled" is treated as a rejection until there is a proposal.' },
  },
  'screening.childrenLinked': {
    sv: { label: 'Finns barn under 18 år i eller kring hushållet?', help: 'Räkna även barn som bor växelvis, har umgänge, är placerade eller väntas.' },
    en: { label: 'Are there children under 18 in or around the household?', help: 'Count children in shared residence, with contact visits, in placement, or expected.' },
  },
  'screening.affected': {
    sv: { label: 'Berörs barn av beslutet?', help: 'Direkt = beslutet gäller barnet; indirekt = beslutet gäller någon annan men ändrar barnets vardag.' },
    en: { label: 'Are children affected by the decision?', help: "Direct = the decision is about the child; indirect = it is about someone else but changes the child's daily life." },
  },
  'screening.notAffectedReason': {
    sv: { label: 'Varför berörs inte barn?', help: 'Förklara med fakta i ärendet; en ren försäkran räcker inte.' },
    en: { label: 'Why are no children affected?', help: 'Explain with facts from the case; a bare assurance is not enough.' },
  },
  'screening.impact': {
    sv: { label: 'Hur mycket påverkar beslutet barnet?', help: 'Väg in hur länge det varar, om det går att ångra och om det rör boende, mat, hälsa, skola eller kontakt med föräldrarna.' },
    en: { label: 'How much does the decision affect the child?', help: 'Weigh duration, reversibility and whether it touches housing, food, health, school or contact with parents.' },
  },
  'screening.depth': {
    sv: { label: 'Prövningens djup', help: 'Reglerna föreslår ett djup. Du får alltid höja det, men sänka det bara med skäl och aldrig under det som policyn kräver.' },
    en: { label: 'Depth of assessment', help: 'The rules suggest a depth. You may always go deeper, but less deep only with a reason and never below what the policy requires.' },
  },
  'screening.depthReason': {
    sv: { label: 'Skäl för ett lägre djup', help: 'Ange vad i ärendet som gör en enklare prövning tillräcklig.' },
    en: { label: 'Reason for a lower depth', help: 'Say what in the case makes a simpler assessment sufficient.' },
  },
  'screening.protectionConcern': {
    sv: { label: 'Finns tecken på att barnet behöver skydd eller stöd?', help: 'Gäller sådant som ska anmälas eller utredas för sig, inte prövas inne i det här ärendet.' },
    en: { label: 'Are there signs that the child needs protection or support?', help: 'Matters that must be reported or investigated separately, not settled inside this case.' },
  },
  'screening.protectionAction': {
    sv: { label: 'Vad har gjorts med oron?', help: 'Barnkonsekvensanalysen ersätter aldrig en orosanmälan eller en utredning om barnet.' },
    en: { label: 'What was done about the concern?', help: 'The impact assessment never replaces a report of concern or a child investigation.' },
  },
  'screening.protectionReason': {
    sv: { label: 'Varför behövs ingen åtgärd?', help: 'Ange vad som talar emot att barnet behöver skydd eller stöd och vem som har bedömt det.' },
    en: { label: 'Why is no action needed?', help: 'State what speaks against the child needing protection or support, and who assessed it.' },
  },
  'child.ref': {
    sv: { label: 'Barnets beteckning', help: 'Använd ärendets beteckning för barnet. Skriv inte namn eller personnummer.' },
    en: { label: 'Child reference', help: "Use the case system's reference for the child. No name or identity number." },
  },
  'child.age': {
    sv: { label: 'Ålder vid beslutet', help: 'Räknas fram från födelsedatumet. Från 15 år får barnet själv föra sin talan.' },
    en: { label: 'Age at decision', help: 'Computed from the birth date. From 15 the child may act for itself.' },
  },
  'child.living': {
    sv: { label: 'Boende och kontakt med föräldrarna', help: 'Ange hur barnet faktiskt bor och träffar sina föräldrar.' },
    en: { label: 'Residence and contact with the parents', help: 'How the child actually lives and sees its parents.' },
  },
  'child.affectedHow': {
    sv: { label: 'Hur berörs just det här barnet?', help: 'Vad förändras för barnet, och vad får det vara utan? Skriv för varje barn; syskon i olika åldrar berörs sällan likadant.' },
    en: { label: 'How is this particular child affected?', help: 'What changes for the child, and what does it go without? Write for each child; siblings of different ages are seldom affected alike.' },
  },
  'child.vulnerability': {
    sv: { label: 'Särskild utsatthet', help: 'Markera det som är känt. "Ingen känd" är också ett svar.' },
    en: { label: 'Particular vulnerability', help: 'Mark what is known. "None known" is an answer too.' },
  },
  'child.communication': {
    sv: { label: 'Vad behöver barnet för att förstå och uttrycka sig?', help: 'Till exempel tolk, bildstöd, AKK, teckenspråk, lättläst text eller korta möten.' },
    en: { label: 'What does the child need to understand and be understood?', help: 'For example an interpreter, pictures, AAC, sign language, easy-read text or short meetings.' },
  },
  'child.representatives': {
    sv: { label: 'Vårdnadshavare och andra företrädare', help: 'Notera om deras intressen kan stå mot barnets.' },
    en: { label: 'Guardians and other representatives', help: "Note whether their interests may conflict with the child's." },
  },
  'carry.since': {
    sv: { label: 'Vad har ändrats för barnet sedan förra prövningen, och hur vet du det?', help: 'Även "ingenting" är ett svar, om du anger vem du har frågat och när.' },
    en: { label: 'What has changed for the child since the last assessment, and how do you know?', help: '"Nothing" is also an answer, if you say whom you asked and when.' },
  },
  'views.informed': {
    sv: { label: 'Har barnet fått information?', help: 'Gäller före beslutet: vad frågan är, vad som kan hända och att det är frivilligt att säga något.' },
    en: { label: 'Has the child been informed?', help: 'Before the decision: the question, possible outcomes, and that speaking is voluntary.' },
  },
  'views.informedHow': {
    sv: { label: 'Hur anpassades informationen?', help: 'Ange språk, form, hjälpmedel och vem som gav den.' },
    en: { label: 'How was the information adapted?', help: 'Language, form, aids, and who gave it.' },
  },
  'views.understood': {
    sv: { label: 'Förstod barnet informationen?', help: 'Så långt det är möjligt ska du försäkra dig om att barnet har förstått (gäller från 2025-07-01).' },
    en: { label: 'Did the child understand the information?', help: 'As far as possible, make sure that the child has understood (applies from 2025-07-01).' },
  },
  'views.notInformedReason': {
    sv: { label: 'Varför fick barnet inte information?', help: 'Skäl i det enskilda fallet, inte en allmän rutin.' },
    en: { label: 'Why was the child not informed?', help: 'A reason in this case, not a general routine.' },
  },
  'views.heard': {
    sv: { label: 'Har barnet fått komma till tals?', help: 'Rätten gäller oavsett om du tror att svaret ändrar utgången. Det som vårdnadshavaren återger räknas för sig.' },
    en: { label: 'Has the child been heard?', help: 'The right applies whether or not you expect it to change the outcome. What the guardian relays is counted apart.' },
  },
  'views.date': {
    sv: { label: 'När kom åsikten fram?', help: 'Datum för samtalet eller för den tidigare dokumentationen. Lämnas fältet tomt räknas dagen då du svarade.' },
    en: { label: 'When was the view given?', help: 'The date of the talk or of the earlier record. If left empty, the day you answered counts.' },
  },
  'views.method': {
    sv: { label: 'På vilket sätt?', help: 'Markera alla sätt som användes.' },
    en: { label: 'By what method?', help: 'Mark every method used.' },
  },
  'views.consent': {
    sv: { label: 'Vårdnadshavarens inställning till samtalet', help: 'Samtal utan vårdnadshavarens samtycke kräver lagstöd, till exempel i en utredning till barnets skydd eller stöd.' },
    en: { label: "Guardian's position on the conversation", help: "Talking without the guardian's consent needs a legal basis, e.g. an investigation for the child's protection or support." },
  },
  'views.content': {
    sv: { label: 'Vad säger barnet?', help: 'Återge med barnets egna ord. Skilj på citat, sammanfattning och din tolkning.' },
    en: { label: 'What does the child say?', help: "Use the child's own words; keep quote, summary and your interpretation apart." },
  },
  'views.declined': {
    sv: { label: 'Hur visade barnet att det inte ville?', help: 'Barnet får låta bli. Ange hur frågan ställdes och att barnet får ändra sig.' },
    en: { label: 'How did the child show it did not want to?', help: 'A child may decline. Note how it was asked and that it may change its mind.' },
  },
  'views.notHeardReason': {
    sv: { label: 'Varför har barnet inte hörts?', help: 'Att barnet är ungt räcker inte som skäl.' },
    en: { label: 'Why was the child not heard?', help: 'Age alone is not an acceptable reason.' },
  },
  'views.notHeardText': {
    sv: { label: 'Förklara skälet', help: 'Vad hindrade, vad prövades i stället och när tas frågan upp igen?' },
    en: { label: 'Explain the reason', help: 'What prevented it, what was tried instead, and when will it be raised again?' },
  },
  'views.stanceOtherWay': {
    sv: { label: 'Barnets inställning, klarlagd på annat sätt', help: 'Till exempel genom närstående, förskola, skola, tidigare uttalanden eller observation.' },
    en: { label: "Child's stance clarified by other means", help: 'For example through someone close, preschool, school, earlier statements or observation.' },
  },
  'views.maturity': {
    sv: { label: 'Ålder och mognad', help: 'Beskriv förmågan att förstå just den här frågan och dess följder.' },
    en: { label: 'Age and maturity', help: 'Describe the ability to understand this very question and its consequences.' },
  },
  'views.weight': {
    sv: { label: 'Vilken vikt får åsikten?', help: 'Väg in hur stark viljan är, hur länge den har varat, vad frågan gäller och vad barnet förstår.' },
    en: { label: 'What weight is given to the view?', help: "Consider strength, persistence, type of question and the child's insight." },
  },
  'views.weightReason': {
    sv: { label: 'Varför får åsikten den vikten?', help: 'Måste anges när beslutet går emot det barnet vill.' },
    en: { label: 'Why that weight?', help: 'Mandatory when the decision goes against what the child wants.' },
  },
  'area.relevance': {
    sv: { label: 'Berörs området?', help: 'Markera de områden som berörs. Vid fördjupad prövning: svara för varje område och förklara "inte utrett".' },
    en: { label: 'Is the area affected?', help: 'Mark the areas that are affected. In an extended assessment: answer for every area and explain "not investigated".' },
  },
  'area.situation': {
    sv: { label: 'Hur ser det ut för barnet i dag?', help: 'En mening räcker: konkreta förhållanden, både styrkor och brister.' },
    en: { label: 'What is it like for the child today?', help: 'One sentence is enough: concrete circumstances, both strengths and weaknesses.' },
  },
  'area.source': {
    sv: { label: 'Varifrån kommer uppgiften?', help: 'Minst en källa. Helst fler än ansökan och vårdnadshavaren.' },
    en: { label: 'Where does the information come from?', help: 'At least one source; preferably more than the application and the guardian.' },
  },
  'area.gap': {
    sv: { label: 'Varför är området inte utrett?', help: 'Ange om det är onödigt, omöjligt eller återstår att göra.' },
    en: { label: 'Why was the area not investigated?', help: 'State whether unnecessary, impossible or still to do.' },
  },
  'rights.articles': {
    sv: { label: 'Vilka artiklar i barnkonventionen berörs?', help: 'Artikel 2, 3, 6 och 12 ingår alltid; lägg till de särskilda.' },
    en: { label: 'Which articles of the Convention are engaged?', help: 'Articles 2, 3, 6 and 12 are always included; add the specific ones.' },
  },
  'rights.otherLaw': {
    sv: { label: 'Vilka andra regler styr?', help: 'Lagrum, allmänna råd och egna riktlinjer, och vilket utrymme för undantag de ger.' },
    en: { label: 'What other rules govern?', help: 'Provisions, general advice and local guidelines, and the room for exceptions they leave.' },
  },
  'rights.knowledge': {
    sv: { label: 'Kunskapsunderlag', help: 'Forskning, statistik och beprövad erfarenhet som har använts. Ange källa.' },
    en: { label: 'Knowledge base', help: 'Research, statistics and professional experience used; give the source.' },
  },
  'alt.list': {
    sv: { label: 'Vilka alternativ har prövats?', help: 'Ta med förslaget, minst ett annat möjligt beslut och vad som händer om inget görs.' },
    en: { label: 'Which alternatives were considered?', help: 'Include the proposal, at least one other possible decision, and doing nothing.' },
  },
  'alt.description': {
    sv: { label: 'Beskriv alternativet', help: 'Vad skulle beslutet bli i praktiken?' },
    en: { label: 'Describe the alternative', help: 'What would the decision be in practice?' },
  },
  'alt.legalRoom': {
    sv: { label: 'Ryms alternativet i lag och riktlinjer?', help: 'Pröva också om nämnden får ge mer än den måste.' },
    en: { label: 'Is the alternative within law and guidelines?', help: 'Also test whether the board may give more than it must.' },
  },
  'alt.matchesView': {
    sv: { label: 'Stämmer alternativet med vad barnet vill?', help: 'Jämför med barnets egna ord.' },
    en: { label: 'Does the alternative match what the child wants?', help: "Compare with the child's own words." },
  },
  'alt.rejectedReason': {
    sv: { label: 'Varför valdes det bort?', help: 'Ange skälet ur barnets synvinkel, inte bara regelns.' },
    en: { label: 'Why was it rejected?', help: "Give the reason from the child's side, not only the rule's." },
  },
  'alt.singleReason': {
    sv: { label: 'Varför finns inte fler alternativ?', help: 'Till exempel att lagen inte ger något val.' },
    en: { label: 'Why are there no more alternatives?', help: 'For example because the law leaves no choice.' },
  },
  'cons.area': {
    sv: { label: 'Vilket område påverkas?', help: 'Välj den del av barnets liv som följden gäller.' },
    en: { label: 'Which area is affected?', help: "Choose the part of the child's life that the effect concerns." },
  },
  'cons.direction': {
    sv: { label: 'Stärks eller försvagas rätten?', help: 'Ett avslag med enbart positiva följder behöver förklaras.' },
    en: { label: 'Is the right strengthened or weakened?', help: 'A refusal with only positive effects needs explaining.' },
  },
  'cons.horizon': {
    sv: { label: 'På kort eller lång sikt?', help: 'Minst en följd på kort och en på lång sikt.' },
    en: { label: 'Short or long term?', help: 'At least one short-term and one long-term effect.' },
  },
  'cons.description': {
    sv: { label: 'Vad händer konkret?', help: 'Skriv så att en utomstående förstår vad barnet får, förlorar eller väntar på.' },
    en: { label: 'What happens in concrete terms?', help: 'Write so that an outsider understands what the child gains, loses or waits for.' },
  },
  'cons.severity': {
    sv: { label: 'Hur allvarligt?', help: 'Väg in om följden går att ångra.' },
    en: { label: 'How serious is it?', help: 'Consider whether it can be undone.' },
  },
  'cons.waiting': {
    sv: { label: 'Vad innebär väntetiden för barnet?', help: 'Tid är längre för ett barn. Ange datum som spelar roll, till exempel skolstart.' },
    en: { label: 'What does waiting mean for the child?', help: 'Time is longer for a child. Name dates that matter, e.g. school start.' },
  },
  'bal.bestInterest': {
    sv: { label: 'Vad bedöms vara bäst för barnet?', help: 'Svara på frågan innan andra intressen vägs in.' },
    en: { label: 'What is assessed to be best for the child?', help: 'Answer this before other interests are weighed in.' },
  },
  'bal.standard': {
    sv: { label: 'Vilken tyngd kräver lagen?', help: 'Räknas fram. Vård eller behandling: avgörande. SoL i övrigt: i första hand (före 2025-07-01: särskilt beaktas). LSS: särskilt beaktas.' },
    en: { label: 'What weight does the law require?', help: 'Computed. Care or treatment: decisive. Otherwise under the Social Services Act: a primary consideration (before 2025-07-01: particular regard). LSS: particular regard.' },
  },
  'bal.aligned': {
    sv: { label: 'Är förslaget förenligt med barnets bästa?', help: 'Ett ärligt "delvis" är bättre än ett obevisat "helt".' },
    en: { label: "Is the proposal in line with the child's best interests?", help: 'An honest "partly" is better than an unproven "fully".' },
  },
  'bal.conflicts': {
    sv: { label: 'Vilka intressen står emot?', help: 'Till exempel andra barn, föräldrar, lagens villkor, likabehandling eller ekonomi. Vid avslag ska även "inga" motiveras.' },
    en: { label: 'Which interests compete?', help: 'For example other children, parents, statutory conditions, equal treatment or budget. On refusal "none" must be justified too.' },
  },
  'bal.conflictText': {
    sv: { label: 'Hur vägdes intressena mot varandra?', help: 'Nämn intressena och vad som avgjorde.' },
    en: { label: 'How were the interests weighed?', help: 'Name the interests and say what tipped the balance.' },
  },
  'bal.overridingReason': {
    sv: { label: 'Varför får barnets bästa stå tillbaka?', help: 'Ange lagrum och omständigheter, och varför beslutet inte följer det barnet vill. En allmän hänvisning till föräldraansvaret räcker inte.' },
    en: { label: 'Why do the best interests yield?', help: 'State provision and circumstances, and why the decision does not follow what the child wants. A general reference to parental responsibility is not enough.' },
  },
  'bal.siblings': {
    sv: { label: 'Skillnader mellan syskonen', help: 'Ange vad som skiljer i behov, vilja och följder.' },
    en: { label: 'Differences between siblings', help: 'State how needs, wishes and effects differ.' },
  },
  'dec.outcome': {
    sv: { label: 'Beslut', help: 'Det som faktiskt beslutades. Fylls i när beslutet registreras.' },
    en: { label: 'Decision', help: 'What was actually decided. Filled in when the decision is recorded.' },
  },
  'dec.date': {
    sv: { label: 'Beslutsdatum', help: 'Prövningen ska vara klar och undertecknad före beslutet.' },
    en: { label: 'Decision date', help: 'The assessment must be complete and signed before the decision.' },
  },
  'dec.maker': {
    sv: { label: 'Beslutsfattare', help: 'Den som beslutar ansvarar för att underlaget räcker.' },
    en: { label: 'Decision-maker', help: 'The decision-maker is responsible for the basis being sufficient.' },
  },
  'dec.sufficient': {
    sv: { label: 'Räcker underlaget?', help: 'Den som undertecknar svarar. Räcker det inte: skicka tillbaka för komplettering.' },
    en: { label: 'Is the basis sufficient?', help: 'Answered by the person who signs. If it is not enough: send it back for completion.' },
  },
  'dec.childParagraph': {
    sv: { label: 'Stycket om barnet i beslutet', help: 'Skriv det stycke om barnet som ska stå i själva beslutet.' },
    en: { label: 'Paragraph about the child in the decision', help: 'Write the passage on the child that goes into the decision itself.' },
  },
  'dec.provisions': {
    sv: { label: 'Tillämpade lagrum', help: 'Ange rätt lag för beslutsdagen: SoL (2001:453) till och med 2025-06-30, därefter SoL (2025:400).' },
    en: { label: 'Provisions applied', help: 'The right Act for the decision date: 2001:453 up to 2025-06-30, then 2025:400.' },
  },
  'dec.measures': {
    sv: { label: 'Kompenserande åtgärder', help: 'Varje åtgärd pekar på den följd den ska mildra och har en ansvarig och ett datum.' },
    en: { label: 'Compensating measures', help: 'Each measure points at the effect it mitigates and has an owner and a date.' },
  },
  'dec.noMeasureReason': {
    sv: { label: 'Varför inga åtgärder?', help: 'Förklara vad som har övervägts och varför det inte går.' },
    en: { label: 'Why no measures?', help: 'Explain what was considered and why it is not possible.' },
  },
  'dec.appealInfo': {
    sv: { label: 'Har barnet och företrädaren fått veta hur man överklagar?', help: 'Informationen ska vara anpassad. Från 15 år för barnet själv sin talan.' },
    en: { label: 'Were the child and representative told how to appeal?', help: 'The information must be adapted. From 15 the child acts for itself.' },
  },
  'fb.status': {
    sv: { label: 'Ska barnet få återkoppling?', help: 'Barnet ska få veta vad som beslutades om du inte anger skäl för något annat. "Har getts" registreras när barnet har fått veta.' },
    en: { label: 'Will the child get feedback?', help: 'The child is to be told what was decided unless you give a reason for something else. "Given" is recorded when the child has been told.' },
  },
  'fb.by': {
    sv: { label: 'Vem återkopplar och när?', help: 'Helst den som talade med barnet.' },
    en: { label: 'Who gives it and when?', help: 'Preferably whoever spoke with the child.' },
  },
  'fb.content': {
    sv: { label: 'Vad ska barnet få veta?', help: 'Markera det som barnet ska få veta.' },
    en: { label: 'What should the child be told?', help: 'Mark what the child is to be told.' },
  },
  'fb.notGivenReason': {
    sv: { label: 'Varför ges ingen återkoppling?', help: 'Till exempel att barnet är spädbarn eller att det innebär en risk för barnet. Ange vem som får informationen i stället.' },
    en: { label: 'Why is there no feedback?', help: 'For example an infant, or a risk to the child. Say who is told instead.' },
  },
  'fb.reaction': {
    sv: { label: 'Barnets reaktion', help: 'Vad barnet sade om beslutet.' },
    en: { label: "The child's reaction", help: 'What the child said about the decision.' },
  },
  'fu.date': {
    sv: { label: 'När följs beslutet upp?', help: 'Anpassa till barnets tid, inte till nämndens sammanträden.' },
    en: { label: 'When is the decision followed up?', help: "Fit it to the child's sense of time, not to the board's calendar." },
  },
  'fu.what': {
    sv: { label: 'Vad ska följas upp?', help: 'De följder och åtgärder som har angetts ovan.' },
    en: { label: 'What is to be followed up?', help: 'The effects and measures stated above.' },
  },
  'fu.responsible': {
    sv: { label: 'Vem ansvarar för uppföljningen?', help: 'Ange roll, till exempel handläggare eller enhetschef.' },
    en: { label: 'Who is responsible for the follow-up?', help: 'State the role, e.g. caseworker or unit manager.' },
  },
  'fu.result': {
    sv: { label: 'Vad blev det för barnet?', help: 'Jämför med de följder du väntade dig. Fråga barnet.' },
    en: { label: 'What became of it for the child?', help: 'Compare with the expected effects. Ask the child.' },
  },
  'fu.next': {
    sv: { label: 'Nästa steg', help: 'Beslutet står fast, åtgärderna ändras eller ny prövning görs.' },
    en: { label: 'Next step', help: 'The decision stands, the measures change, or a new assessment is made.' },
  },
  'eb.ground': {
    sv: { label: 'Avslagsgrund', help: 'Markera den grund som avslaget vilar på.' },
    en: { label: 'Ground for refusal', help: 'Mark the ground relied on.' },
  },
  'eb.needs': {
    sv: { label: 'Vilka behov nekas?', help: 'Markera alla behov som nekas helt eller delvis.' },
    en: { label: 'Which needs are refused?', help: 'Mark every need refused in whole or in part.' },
  },
  'eb.childGoesWithout': {
    sv: { label: 'Vad får barnet vara utan?', help: 'Skriv vad just det här barnet blir utan den här månaden.' },
    en: { label: 'What will the child go without?', help: 'What this particular child goes without this month.' },
  },
  'eb.duration': {
    sv: { label: 'Hur många månader har hushållet haft bistånd?', help: 'Minst tio månader under ett år räknas i statistiken som långvarigt.' },
    en: { label: 'For how many months has the household received assistance?', help: 'Ten or more months in a year counts as long-term in the statistics.' },
  },
  'eb.mapping': {
    sv: { label: 'Vad har kartlagts om barnet?', help: 'Markera det som faktiskt har utretts, inte det som antas.' },
    en: { label: 'What has been mapped about the child?', help: 'Mark what was actually investigated, not assumed.' },
  },
  'eb.discretion': {
    sv: { label: 'Har nämndens möjlighet att ge mer prövats?', help: 'Bistånd utöver rätten till bistånd får ges om det finns skäl.' },
    en: { label: 'Was the power to give more tested?', help: 'Assistance beyond the entitlement may be given for reasons.' },
  },
  'eb.discretionText': {
    sv: { label: 'Vad blev resultatet av den prövningen?', help: 'Ange barnets skäl och varför de räckte eller inte.' },
    en: { label: 'What was the outcome of that test?', help: "State the child's reasons and why they sufficed or not." },
  },
  'eb.normRaised': {
    sv: { label: 'Har en högre norm för barnet prövats?', help: 'Särskilda skäl kan höja beloppet i det enskilda fallet.' },
    en: { label: 'Was a raised norm for the child tested?', help: 'Special reasons can raise the amount in the individual case.' },
  },
  'eb.emergency': {
    sv: { label: 'Har en nödprövning gjorts?', help: 'Har barnets mat, läkemedel, el och tak över huvudet säkrats?' },
    en: { label: 'Has an emergency assessment been made?', help: "Are the child's food, medicine, power and shelter secured?" },
  },
  'eb.emergencyText': {
    sv: { label: 'Vad visade nödprövningen, eller varför är den inte aktuell?', help: 'Belopp, tid och vad som gäller efter den.' },
    en: { label: 'What did the emergency assessment show, or why is it not applicable?', help: 'Amount, period and what applies afterwards.' },
  },
  'eb.housingRisk': {
    sv: { label: 'Finns risk att barnet förlorar bostaden?', help: 'Ange hur långt det har gått: hyresskuld, uppsägning eller avhysning.' },
    en: { label: 'Is there a risk that the child loses its home?', help: 'State how far it has gone: arrears, notice or eviction.' },
  },
  'eb.housingDebt': {
    sv: { label: 'Hur stor är skulden (kronor)?', help: 'Jämför skulden med vad hemlöshet skulle betyda för barnet.' },
    en: { label: 'How large is the debt (SEK)?', help: 'Compare the debt with what homelessness would mean for the child.' },
  },
  'eb.housingAction': {
    sv: { label: 'Vad görs för att barnet ska ha kvar eller få en bostad?', help: 'Kontakt med hyresvärd, avbetalning, budgetrådgivning, annan bostad.' },
    en: { label: 'What is done so that the child keeps or gets a home?', help: 'Landlord contact, instalments, budget advice, other housing.' },
  },
  'eb.contact': {
    sv: { label: 'Påverkas umgänge med en förälder?', help: 'Resor, mat och sovplats under umgänget.' },
    en: { label: 'Is contact with a parent affected?', help: 'Travel, food and bed during contact.' },
  },
  'eb.childIncome': {
    sv: { label: 'Har barnets egna arbetsinkomster lämnats utanför?', help: 'Hemmavarande barns arbetsinkomster får räknas in bara till den del de överstiger ett prisbasbelopp per år.' },
    en: { label: "Were the child's own earnings left out?", help: 'Earnings of children living at home may be counted only above one price base amount a year.' },
  },
  'eb.leisureCard': {
    sv: { label: 'Har fritidskortet lämnats utanför beräkningen?', help: 'Ett beslut om fritidskort får inte leda till att försörjningsstödet sänks.' },
    en: { label: 'Was the leisure card left out of the calculation?', help: 'A leisure-card decision must not lead to lower income support.' },
  },
  'eb.parentPath': {
    sv: { label: 'Förälderns väg till egen försörjning', help: 'Hur påverkar planen barnets vardag?' },
    en: { label: "The parent's path to self-support", help: "How does the plan affect the child's daily life?" },
  },
  'dv.exposure': {
    sv: { label: 'Har barnet utsatts för eller bevittnat våld?', help: 'Ett barn som har bevittnat våld av eller mot en närstående är själv brottsoffer.' },
    en: { label: 'Has the child suffered or witnessed violence?', help: 'A child who has witnessed violence by or against someone close is itself a victim of crime.' },
  },
  'dv.protectionRef': {
    sv: { label: 'Omedelbar skyddsbedömning', help: 'Ange datum och var bedömningen finns. Den dokumenteras i barnets akt.' },
    en: { label: 'Immediate protection assessment', help: "Date and where it is filed; it is recorded in the child's own file." },
  },
  'dv.inquiry': {
    sv: { label: 'Har en utredning om barnet inletts?', help: 'Gäller en utredning om barnets behov av skydd eller stöd.' },
    en: { label: 'Has an investigation about the child been opened?', help: "An investigation into the child's need of protection or support." },
  },
  'dv.inquiryReason': {
    sv: { label: 'Varför inleds ingen utredning?', help: 'Skriv så att skälen går att granska i efterhand.' },
    en: { label: 'Why is no investigation opened?', help: 'Write so that the reasons can be reviewed afterwards.' },
  },
  'dv.riskRepeat': {
    sv: { label: 'Hur stor är risken att barnet utsätts igen?', help: 'Ange bedömning, metod och datum.' },
    en: { label: 'What is the risk of renewed exposure?', help: 'Assessment, method and date.' },
  },
  'dv.honour': {
    sv: { label: 'Förekommer våld eller förtryck med hedersmotiv?', help: 'Påverkar vem som får information och vem som kan vara tolk.' },
    en: { label: 'Is there honour-related violence or oppression?', help: 'Affects who is informed and who may interpret.' },
  },
  'dv.aloneTalk': {
    sv: { label: 'Fick barnet tala med er enskilt?', help: 'Så långt det är möjligt utan den som har utövat eller utsatts för våldet.' },
    en: { label: 'Did the child get to talk with you alone?', help: 'As far as possible without the person who used or suffered the violence.' },
  },
  'dv.contactRisk': {
    sv: { label: 'Umgänge och vårdnad', help: 'Vilken risk finns vid överlämning och umgänge?' },
    en: { label: 'Contact and custody', help: 'What risk arises at hand-over and contact?' },
  },
  'dv.protectedData': {
    sv: { label: 'Finns skyddade personuppgifter?', help: 'Utskrifter får inte visa adress, skola eller förskola.' },
    en: { label: 'Is there protected identity data?', help: 'Printouts must not show address, school or preschool.' },
  },
  'dv.infoRisk': {
    sv: { label: 'Kan information till den andra vårdnadshavaren skada barnet?', help: 'Styr återkoppling och beslutskopior.' },
    en: { label: 'Could information to the other guardian harm the child?', help: 'Controls feedback and copies of the decision.' },
  },
  'dv.shelter': {
    sv: { label: 'Skyddat boende', help: 'Barnet placeras tillsammans med en vårdnadshavare. Om den andra vårdnadshavaren inte samtycker gäller lag (2024:79).' },
    en: { label: 'Sheltered housing', help: 'The child is placed together with a guardian. If the other guardian does not consent, Act 2024:79 applies.' },
  },
  'dv.school': {
    sv: { label: 'Förskola, skola och fritid', help: 'Hur hålls kontakten och lärandet i gång?' },
    en: { label: 'Preschool, school and leisure', help: 'How are contact and learning kept going?' },
  },
  'dv.support': {
    sv: { label: 'Vilket stöd har barnet erbjudits?', help: 'Stöd till föräldern räknas inte som stöd till barnet.' },
    en: { label: 'What support has the child been offered?', help: 'Support to the parent does not count as support to the child.' },
  },
  'dv.supportNoReason': {
    sv: { label: 'Varför har barnet inte erbjudits stöd?', help: 'Ange vad barnet har sagt om stöd och när det erbjuds igen.' },
    en: { label: 'Why has the child not been offered support?', help: 'What the child said about support and when it is offered again.' },
  },
  'dv.trustedAdult': {
    sv: { label: 'Trygg vuxen', help: 'En vuxen som barnet självt litar på.' },
    en: { label: 'Trusted adult', help: 'An adult whom the child itself trusts.' },
  },
  'lss.requester': {
    sv: { label: 'Vem har begärt insatsen?', help: 'Barnet självt från 15 år, annars vårdnadshavaren eller en annan företrädare.' },
    en: { label: 'Who asked for the measure?', help: 'The child from 15, otherwise guardian or other representative.' },
  },
  'lss.group': {
    sv: { label: 'Personkrets', help: 'Grupp 1, 2, 3 eller inte klarlagd. Skriv ingen diagnos här.' },
    en: { label: 'Group of persons', help: 'Group 1, 2, 3 or not settled. No diagnosis here.' },
  },
  'lss.measure': {
    sv: { label: 'Vilka insatser gäller ansökan?', help: 'Markera alla insatser i ansökan. Vad som beviljas framgår av beslutet.' },
    en: { label: 'Which measures does the application concern?', help: 'Mark every measure applied for. What is granted appears from the decision.' },
  },
  'lss.ground': {
    sv: { label: 'Avslagsgrund', help: 'Markera alla grunder som avslaget vilar på.' },
    en: { label: 'Ground for refusal', help: 'Mark every ground the refusal rests on.' },
  },
  'lss.childWants': {
    sv: { label: 'Vill barnet ha insatsen?', help: 'Barnets vilja kan skilja sig från förälderns ansökan.' },
    en: { label: 'Does the child want the measure?', help: "The child's will may differ from the parent's application." },
  },
  'lss.communication': {
    sv: { label: 'Vilket kommunikationssätt användes?', help: 'Markera det som användes i samtalet med barnet.' },
    en: { label: 'Which mode of communication was used?', help: 'Mark what was used when talking with the child.' },
  },
  'lss.ownWords': {
    sv: { label: 'Vems ord är det som återges?', help: 'Barnets egna, handläggarens tolkning eller vad en förälder eller personal har berättat.' },
    en: { label: 'Whose words are these?', help: "The child's own, the caseworker's interpretation, or what a parent or staff have told." },
  },
  'lss.goodLiving': {
    sv: { label: 'Får barnet goda levnadsvillkor?', help: 'Jämför med barn i samma ålder som inte har funktionsnedsättning.' },
    en: { label: 'Does the child have good living conditions?', help: 'Compare with children of the same age without a disability.' },
  },
  'lss.parentalNorm': {
    sv: { label: 'Vad är normalt föräldraansvar här?', help: 'Ange vad en förälder brukar göra för ett barn i den åldern och vilken kunskap det bygger på.' },
    en: { label: 'What is ordinary parental responsibility here?', help: 'What a parent usually does for a child of that age and what knowledge it rests on.' },
  },
  'lss.familyCapacity': {
    sv: { label: 'Vad orkar familjen?', help: 'Sömn, arbete, andra barn och väntan på avlösning.' },
    en: { label: 'What can the family cope with?', help: 'Sleep, work, other children, waiting for respite.' },
  },
  'lss.siblings': {
    sv: { label: 'Syskonens situation', help: 'Hur påverkas syskon av bifall och av avslag?' },
    en: { label: "The siblings' situation", help: 'How are siblings affected by approval and by refusal?' },
  },
  'lss.away': {
    sv: { label: 'Tid borta från hemmet', help: 'Hur hålls kontakt med familj, skola och vänner?' },
    en: { label: 'Time away from home', help: 'How are family, school and friends kept close?' },
  },
  'lss.play': {
    sv: { label: 'Lek, fritid och vänner utan föräldern', help: 'Vad barnet kan göra på egen hand med stöd.' },
    en: { label: 'Play, leisure and friends without the parent', help: 'What the child can do by itself with support.' },
  },
  'lss.safety': {
    sv: { label: 'Har frågan om våld och kränkningar ställts?', help: 'Barn med funktionsnedsättning löper högre risk att utsättas.' },
    en: { label: 'Was the question of violence and abuse asked?', help: 'Children with disabilities are at higher risk.' },
  },
  'lss.plan': {
    sv: { label: 'Har en individuell plan erbjudits?', help: 'Planen enligt LSS omprövas minst en gång om året. SIP när även hälso- och sjukvård behövs.' },
    en: { label: 'Has an individual plan been offered?', help: 'The plan under LSS is reviewed at least once a year. SIP when health care is also needed.' },
  },
  'lss.transition': {
    sv: { label: 'Vilken övergång är närmast?', help: 'Skolstart, korttidstillsyn från 12 år, gymnasieskola eller 18-årsdagen.' },
    en: { label: 'Which transition comes next?', help: 'School start, short-period supervision from 12, upper secondary school, or turning 18.' },
  },
  'lss.ifRefused': {
    sv: { label: 'Hur tillgodoses behovet i stället?', help: 'Ange vem som gör det, hur och när. Annars saknas skäl för avslag.' },
    en: { label: 'How is the need met instead?', help: 'Say who does it, how and when. Otherwise the ground for refusal is missing.' },
  },
  'board.affected': {
    sv: { label: 'Berörs barn direkt eller indirekt?', help: 'Besvaras i varje nämndärende. Svarar du nej, skriv en mening om vilka barn som annars kunde beröras.' },
    en: { label: 'Are children affected directly or indirectly?', help: 'Answered for every board item. If no, write one sentence on which children might otherwise be affected.' },
  },
  'board.bka': {
    sv: { label: 'Finns en barnkonsekvensanalys?', help: 'Som bilaga eller i tjänsteskrivelsen. Saknas den ska skälet anges.' },
    en: { label: 'Is there a child impact assessment?', help: 'As an annex or in the report. If it is missing, state the reason.' },
  },
  'board.bkaReason': {
    sv: { label: 'Varför saknas barnkonsekvensanalys?', help: 'Ange skälet och när analysen ska vara klar.' },
    en: { label: 'Why is there no child impact assessment?', help: 'State the reason and when the assessment is to be ready.' },
  },
  'board.groups': {
    sv: { label: 'Vilka grupper av barn?', help: 'Dela upp på ålder, kön, funktionsnedsättning och område. Skriv inte bara "barnen".' },
    en: { label: 'Which groups of children?', help: 'Split by age, sex, disability and area. Do not just write "the children".' },
  },
  'board.articles': {
    sv: { label: 'Vilka artiklar i barnkonventionen berörs?', help: 'Artikel 2, 3, 6 och 12 alltid, sedan de särskilda.' },
    en: { label: 'Which articles of the Convention are engaged?', help: 'Articles 2, 3, 6 and 12 always, then the specific ones.' },
  },
  'board.knowledge': {
    sv: { label: 'Kunskapsunderlag', help: 'Statistik, forskning, erfarenhet, med källa.' },
    en: { label: 'Knowledge base', help: 'Statistics, research, experience, with source.' },
  },
  'board.heard': {
    sv: { label: 'Har barn kommit till tals?', help: 'Ange i tjänsteskrivelsen hur, när och hur många, och vilka som saknas.' },
    en: { label: 'Have children been heard?', help: 'State in the report how, when and how many, and who is missing.' },
  },
  'board.heardNoReason': {
    sv: { label: 'Varför har barn inte kommit till tals?', help: 'Ange hur barns synpunkter ska hämtas in före nästa beslut.' },
    en: { label: 'Why have children not been heard?', help: "How children's views will be gathered before the next decision." },
  },
  'board.alternatives': {
    sv: { label: 'Alternativ med följder för barn', help: 'Minst ett alternativ utöver förslaget.' },
    en: { label: 'Alternatives with effects on children', help: 'At least one alternative besides the proposal.' },
  },
  'board.conflicts': {
    sv: { label: 'Motstående intressen och avvägning', help: 'Ange vilket intresse som väger tyngst och varför.' },
    en: { label: 'Conflicting interests and weighing', help: 'Say which interest prevails and why.' },
  },
  'board.measures': {
    sv: { label: 'Kompenserande åtgärder', help: 'Ange ansvarig, datum och kostnad.' },
    en: { label: 'Compensating measures', help: 'Owner, date, cost.' },
  },
  'board.feedback': {
    sv: { label: 'Återkoppling till barnen', help: 'Hur och när de får veta vad som hände med det de sade.' },
    en: { label: 'Feedback to the children', help: 'How and when they learn what became of what they said.' },
  },
  'board.followUp': {
    sv: { label: 'Uppföljning', help: 'Ange datum och vad som ska mätas.' },
    en: { label: 'Follow-up', help: 'State the date and what is to be measured.' },
  },
  'board.secrecy': {
    sv: { label: 'Är det omöjligt att känna igen enskilda barn?', help: 'Kontrollera innan handlingarna publiceras.' },
    en: { label: 'Is it impossible to recognise individual children?', help: 'Check before documents are published.' },
  },
  'board.ready': {
    sv: { label: 'Räcker underlaget för beslut?', help: 'Om inte: återremiss.' },
    en: { label: 'Is the basis sufficient for a decision?', help: 'If not: refer back.' },
  },
}
