import type { IssueCode } from '../../words/issue.schema.js'
import type { Localised } from '../../words/locale.js'
import type { Message } from '../message.js'

/**
 * What is told of every issue: what is wrong, on which ground it matters, and the next step. The validator's rules ask.
 *
 * A part in brackets is left out where one of its placeholders has no value; of several, separated by a bar, the first
 * that can be filled is taken. Our own wording; no text judges what is best for a child. Last checked 2026-11-25.
 */
export const issueTexts: { readonly [Code in IssueCode]: Localised<Message> } = {
  // What the host sent
  'input.invalid': {
    sv: {
      what: 'Uppgiften[ ”{place}”][ (kolumn {column})] går inte att använda[: {problem}].',
      why: 'Bara uppgifter som går att läsa fullt ut används, så att inget om ett barn blir en gissning.',
      how: 'Rätta uppgiften. Kan du inte ändra den själv, kontakta den som sköter ert ärendesystem.',
    },
    en: {
      what: 'The value[ “{place}”][ (column {column})] cannot be used[: {problem}].',
      why: 'Only data that can be read in full is used, so that nothing about a child becomes a guess.',
      how: 'Correct the value. If you cannot change it yourself, contact the people who run your case system.',
    },
  },
  'event.malformed': {
    sv: {
      what: 'Händelsen går inte att registrera[ på grund av ”{place}”][: {problem}].',
      why: 'En händelse som är ofullständig eller säger emot sig själv får inte bli en del av ärendet.',
      how: 'Rätta uppgiften och försök igen. Kan du inte ändra den själv, kontakta den som sköter ert ärendesystem.',
    },
    en: {
      what: 'The event cannot be recorded[ because of “{place}”][: {problem}].',
      why: 'An event that is incomplete or contradicts itself must not become part of the case.',
      how: 'Correct the value and try again. If you cannot change it yourself, contact the people who run your case system.',
    },
  },
  'event.notPossibleNow': {
    sv: {
      what: 'Det här steget går inte att ta nu[: {state}].',
      why: 'Stegen i ett ärende har en ordning, så att barnens situation är utredd innan beslutet fattas.',
      how: 'Se vilka steg som är möjliga nu och börja med ett av dem.',
    },
    en: {
      what: 'This step cannot be taken now[: {state}].',
      why: "The steps of a case have an order, so that the children's situation is investigated before the decision is made.",
      how: 'See which steps are possible now and begin with one of them.',
    },
  },
  'event.outOfTime': {
    sv: {
      what: 'Tidpunkten stämmer inte med resten av ärendet[: den ska ligga från {notBefore} till {notAfter}|: den får inte ligga före {notBefore}|: den får inte ligga efter {notAfter}].',
      why: 'Ordningen i tid visar vad som var känt när beslutet fattades.',
      how: 'Ange när det verkligen hände. Stämmer det ändå inte, kontrollera när de tidigare händelserna registrerades.',
    },
    en: {
      what: 'The time does not fit the rest of the case[: it must be from {notBefore} to {notAfter}|: it must not be before {notBefore}|: it must not be after {notAfter}].',
      why: 'The order in time shows what was known when the decision was made.',
      how: 'State when it really happened. If that still does not fit, check when the earlier events were recorded.',
    },
  },
  'event.duplicate': {
    sv: {
      what: 'Samma händelse-id är redan använt för något annat[ (post {seq})].',
      why: 'En händelse får aldrig skriva över en annan. Därför har varje händelse ett eget id.',
      how: 'Ge den nya händelsen ett eget id. Kontakta den som sköter ert ärendesystem om felet återkommer.',
    },
    en: {
      what: 'The same event id has already been used for something else[ (entry {seq})].',
      why: 'An event must never overwrite another. That is why each event has an id of its own.',
      how: 'Give the new event an id of its own. Contact the people who run your case system if it happens again.',
    },
  },
  'file.notLive': {
    sv: {
      what: 'Ärendet är inte inläst från sin egen historik.',
      why: 'Ett ärende får bara fortsätta från det som har registrerats, så att ingen kan ändra det vid sidan av.',
      how: 'Läs in ärendet på nytt från dess sparade händelser. Kontakta den som sköter ert ärendesystem om det inte går.',
    },
    en: {
      what: 'The case has not been loaded from its own history.',
      why: 'A case may go on only from what has been recorded, so that nobody can change it on the side.',
      how: 'Load the case again from its stored events. Contact the people who run your case system if that fails.',
    },
  },
  'trail.broken': {
    sv: {
      what: 'Ärendets historik går inte att läsa in[ från post {seq}][: {reason}].',
      why: 'Historiken ska visa vad som gjordes, när och av vem. Då får inget vara ändrat eller borttaget i efterhand.',
      how: '[{mend}|Ändra inget. Kontakta den som sköter ert ärendesystem, så att historiken jämförs med en säkerhetskopia].',
    },
    en: {
      what: 'The history of the case cannot be loaded[ from entry {seq}][: {reason}].',
      why: 'The history is to show what was done, when and by whom. Nothing may then be changed or removed afterwards.',
      how: '[{mend}|Change nothing. Contact the people who run your case system, so that the history is compared with a backup].',
    },
  },
  'text.identityNumber': {
    sv: {
      what: '[Barn {child}: ]Ta bort personnumret[ i ”{item}”| i ”{place}”].',
      why: 'Enligt dataskyddsförordningen ska bara de personuppgifter som behövs användas. Här behövs inget personnummer.',
      how: 'Skriv ”barnet” eller barnets referens i stället. Är det inget personnummer, skriv siffrorna på ett annat sätt.',
    },
    en: {
      what: '[Child {child}: ]Remove the identity number[ in “{item}”| in “{place}”].',
      why: 'Under the General Data Protection Regulation only the personal data that is needed may be used. No identity number is needed here.',
      how: "Write “the child” or the child's reference instead. If it is no identity number, write the digits in another way.",
    },
  },
  // The children
  'children.notScreened': {
    sv: {
      what: 'Det är inte angivet om barn berörs.',
      why: 'Enligt socialtjänstlagen ska ett ärende utredas. Då behöver du veta om det finns barn och vilka de är.',
      how: 'Ange om det finns barn under 18 år i eller kring hushållet. Räkna även barn som bor växelvis, har umgänge, är placerade eller väntas.',
    },
    en: {
      what: 'It has not been stated whether children are affected.',
      why: 'Under the Social Services Act a case must be investigated. For that you need to know whether there are children, and who they are.',
      how: 'State whether there are children under 18 in or around the household. Count children in shared residence, with contact visits, in placement or expected.',
    },
  },
  'children.unsettled': {
    sv: {
      what: 'Det är fortfarande okänt om barn berörs.',
      why: 'Enligt förvaltningslagen ska ärendet bli tillräckligt utrett. Att inget är känt om barn betyder inte att det saknas barn.',
      how: 'Ta reda på det och registrera barnen. Går det inte: skriv vad du har försökt och gör en prövning för hela hushållet, som en chef skriver under.',
    },
    en: {
      what: 'It is still unknown whether children are affected.',
      why: 'Under the Administrative Procedure Act the case must be sufficiently investigated. That nothing is known of children does not mean that there are none.',
      how: 'Find out and register the children. If that is not possible: write what you have tried and make an assessment for the whole household, signed by a manager.',
    },
  },
  'child.notRegistered': {
    sv: {
      what: 'Det finns barn i ärendet, men inget barn är registrerat.',
      why: 'Enligt barnkonventionen har varje barn rätt till en egen bedömning. Den går inte att göra för ett barn som inte är med.',
      how: 'Registrera varje barn. Visar det sig att det inte finns några barn, ändra svaret och ange skälet.',
    },
    en: {
      what: 'There are children in the case, but no child is registered.',
      why: 'Under the Convention on the Rights of the Child every child has a right to an assessment of its own. None can be made for a child who is left out.',
      how: 'Register every child. If it turns out that there are no children, change the answer and give the reason.',
    },
  },
  'child.alreadyRegistered': {
    sv: {
      what: '[Barn {child} är redan registrerat|Barnet är redan registrerat].',
      why: 'Varje barn ska finnas en gång i ärendet. Så länge barn är registrerade kan svaret inte vara att det saknas barn.',
      how: 'Rätta uppgifterna om barnet, eller ange varför barnet inte längre hör till ärendet.',
    },
    en: {
      what: '[Child {child} is already registered|The child is already registered].',
      why: 'Every child is to be in the case once. While children are registered the answer cannot be that there are none.',
      how: 'Correct the facts about the child, or state why the child is no longer part of the case.',
    },
  },
  'child.unknown': {
    sv: {
      what: '[Barn {child} är inte registrerat i ärendet|Ett barn som nämns är inte registrerat i ärendet].',
      why: 'Ett svar ska höra till ett barn som finns i ärendet. Annars går det inte att se vem det gäller.',
      how: 'Registrera barnet först, eller rätta referensen till barnet.',
    },
    en: {
      what: '[Child {child} is not registered in the case|A child that is named is not registered in the case].',
      why: 'An answer is to belong to a child who is in the case. Otherwise nobody can see whom it is about.',
      how: 'Register the child first, or correct the reference to the child.',
    },
  },
  'child.notInAssessment': {
    sv: {
      what: 'Vilket barn saknas i prövningen?[ Barn {child} är inte med.]',
      why: 'Enligt barnkonventionen gäller rättigheterna varje barn, och bedömningen ska göras för varje barn för sig.',
      how: 'Lägg till barnet i barnkonsekvensanalysen och svara på frågorna om det. Hör barnet inte till ärendet, ange varför.',
    },
    en: {
      what: 'Which child is missing from the assessment?[ Child {child} is not in it.]',
      why: 'Under the Convention on the Rights of the Child the rights are those of every child, and each child is assessed for itself.',
      how: 'Add the child to the child impact assessment and answer the questions about it. If it is not part of the case, state why.',
    },
  },
  // The assessment
  'assessment.missing': {
    sv: {
      what: 'Barnkonsekvensanalysen är inte påbörjad.',
      why: 'Rör beslutet ett barn ska du utreda vad som är bäst för barnet. Det följer av barnkonventionen, socialtjänstlagen och LSS.',
      how: 'Öppna barnkonsekvensanalysen och svara på frågorna, om ärendet och om varje barn.',
    },
    en: {
      what: 'The child impact assessment has not been started.',
      why: 'If the decision concerns a child, you are to investigate what is best for the child. That follows from the Convention on the Rights of the Child, the Social Services Act and LSS.',
      how: 'Open the child impact assessment and answer the questions, about the case and about each child.',
    },
  },
  'assessment.incomplete': {
    sv: {
      what: '[{choice}|Svaret på ”{item}” om barn {child} {carried}|Svaret på ”{item}” {carried}|Ett svar {carried}|Svar saknas om barn {child}: ”{item}”|Svar saknas: ”{item}”|Svar saknas i barnkonsekvensanalysen][ ({several} svar återstår)].',
      why: 'Rör beslutet ett barn ska du utreda vad som är bäst för barnet. Det följer av barnkonventionen, socialtjänstlagen och LSS.',
      how: '[{wayOut}.|Svara på ”{item}”. Vet du inte ännu, ta reda på det först.|Svara på de frågor som återstår.]',
    },
    en: {
      what: '[{choice}|The answer to “{item}” about child {child} {carried}|The answer to “{item}” {carried}|An answer {carried}|An answer is missing about child {child}: “{item}”|An answer is missing: “{item}”|An answer is missing in the child impact assessment][ ({several} answers remain)].',
      why: 'If the decision concerns a child, you are to investigate what is best for the child. That follows from the Convention on the Rights of the Child, the Social Services Act and LSS.',
      how: '[{wayOut}.|Answer “{item}”. If you do not know yet, find out first.|Answer the questions that remain.]',
    },
  },
  'assessment.unsigned': {
    sv: {
      what: 'Barnkonsekvensanalysen är inte underskriven.',
      why: 'Underskriften visar vem som svarar för utredningen och att den fanns före beslutet. Förvaltningslagen kräver att ärendet är tillräckligt utrett då.',
      how: 'Läs igenom svaren och skriv under.',
    },
    en: {
      what: 'The child impact assessment is not signed.',
      why: 'The signature shows who answers for the investigation and that it was there before the decision. The Administrative Procedure Act requires the case to be sufficiently investigated by then.',
      how: 'Read through the answers and sign.',
    },
  },
  'assessment.stale': {
    sv: {
      what: 'Barnkonsekvensanalysen stämmer inte längre med ärendet[: {changed}].',
      why: 'Underskriften gäller det som var känt då. Enligt förvaltningslagen ska det som har ändrats utredas innan beslutet fattas.',
      how: 'Öppna barnkonsekvensanalysen igen, svara på det som har ändrats och skriv under på nytt.',
    },
    en: {
      what: 'The child impact assessment no longer fits the case[: {changed}].',
      why: 'The signature is for what was known then. Under the Administrative Procedure Act what has changed is to be investigated before the decision is made.',
      how: 'Reopen the child impact assessment, answer what has changed and sign again.',
    },
  },
  'assessment.depthTooLow': {
    sv: {
      what: 'Prövningens djup räcker inte[: reglerna kräver ”{wanted}”, men ”{got}” är valt].',
      why: 'Ju mer ett beslut påverkar ett barn, desto grundligare ska det utredas. Så läser FN:s barnrättskommitté barnkonventionen, och din organisation har satt den lägsta nivån.',
      how: 'Välj[ ”{wanted}” eller] ett djupare alternativ och svara på de frågor som tillkommer.',
    },
    en: {
      what: 'The assessment is not deep enough[: the rules require “{wanted}”, but “{got}” was chosen].',
      why: 'The more a decision affects a child, the more thorough the investigation. The UN Committee on the Rights of the Child reads the Convention so, and your organisation has set the lowest level.',
      how: 'Choose[ “{wanted}” or] a deeper level and answer the questions that are added.',
    },
  },
  'assessment.documentNotAccepted': {
    sv: {
      what: 'Barnkonsekvensanalysen är gjord i ett eget dokument, och din organisations regler godtar inte det.',
      why: 'Rör beslutet ett barn ska du utreda vad som är bäst för barnet. I ett dokument går det inte att se vad som saknas. Därför avgör reglerna om det räcker.',
      how: 'Öppna barnkonsekvensanalysen här, svara på frågorna med dokumentet som stöd och skriv under.',
    },
    en: {
      what: "The child impact assessment is a document of its own, and your organisation's rules do not accept that.",
      why: 'If the decision concerns a child, you are to investigate what is best for the child. In a document nobody can see what is missing. That is why the rules say whether it is enough.',
      how: 'Open the child impact assessment here, answer the questions with the help of the document, and sign.',
    },
  },
  'assessment.afterDecision': {
    sv: {
      what: 'Varför gjordes prövningen efter beslutet?',
      why: 'Prövningen ska vara ett underlag för beslutet. Enligt förvaltningslagen ska ärendet vara utrett när beslutet fattas.',
      how: 'Kontrollera båda tidpunkterna. Är de rätt, använd prövningen som underlag och fatta beslutet på nytt med en ny beslutsdag.',
    },
    en: {
      what: 'Why was the assessment made after the decision?',
      why: 'The assessment is to be a basis for the decision. Under the Administrative Procedure Act the case is to be investigated when the decision is made.',
      how: 'Check both times. If they are right, use the assessment as a basis and make the decision again, with a new date.',
    },
  },
  // The rules of the validator
  'text.stockPhrase': {
    sv: {
      what: '[Barn {child}: ]Vad betyder det för just det här barnet?[ (”{item}”)]',
      why: 'Enligt förvaltningslagen ska skälen för ett beslut gå att förstå. En text som kan stå i vilket ärende som helst förklarar inget.',
      how: 'Skriv om svaret[ på ”{item}”]: vad händer i barnets vardag, och hur vet du det?[ Minst {least} ord behöver säga något om ärendet.]',
    },
    en: {
      what: '[Child {child}: ]What does this mean for this particular child?[ (“{item}”)]',
      why: 'Under the Administrative Procedure Act the reasons for a decision must be possible to understand. A text that could stand in any case explains nothing.',
      how: "Rewrite the answer[ to “{item}”]: what happens in the child's daily life, and how do you know?[ At least {least} words need to say something about the case.]",
    },
  },
  'text.sameForSiblings': {
    sv: {
      what: 'Stämmer samma text för båda barnen? Vad skiljer?[ (Barn {child} och barn {sameAs}.)]',
      why: 'Enligt barnkonventionen ska bedömningen göras för varje barn för sig, även när syskon lever i samma hushåll.',
      how: 'Skriv[ i ”{item}”] det som skiljer barnen åt. Är samma sak sann för båda, ange det som delad text och skriv varför.',
    },
    en: {
      what: 'Is the same text true for both children? What differs?[ (Child {child} and child {sameAs}.)]',
      why: 'Under the Convention on the Rights of the Child each child is assessed for itself, also when siblings live in the same household.',
      how: 'Write[ in “{item}”] what sets the children apart. If the same is true of both, mark it as a shared text and write why.',
    },
  },
  'text.copiedFromEarlier': {
    sv: {
      what: '[Barn {child}: ]Har något ändrats sedan sist?[ (”{item}”)]',
      why: 'Texten är nästan ordagrant den från en tidigare prövning. Enligt förvaltningslagen ska ärendet vara tillräckligt utrett nu, och mycket hinner ändras för ett barn.',
      how: 'Ta reda på hur det är i dag och skriv det[ i ”{item}”]. Är allt som förut, skriv vem du har frågat och när.',
    },
    en: {
      what: '[Child {child}: ]Has anything changed since last time?[ (“{item}”)]',
      why: 'The text is nearly word for word that of an earlier assessment. Under the Administrative Procedure Act the case must be sufficiently investigated now, and much can change for a child.',
      how: 'Find out what it is like today and write that[ in “{item}”]. If all is as before, write whom you asked and when.',
    },
  },
  'text.aboutAdults': {
    sv: {
      what: '[Barn {child}: ]Var är barnet i texten?[ (”{item}”)]',
      why: 'Texten nämner vuxna men inte barnet. Enligt barnkonventionen, socialtjänstlagen och LSS ska du bedöma vad som är bäst för barnet.',
      how: 'Skriv[ i ”{item}”] vad det betyder för barnet: vad ändras i vardagen, och vad får barnet vara utan?',
    },
    en: {
      what: '[Child {child}: ]Where is the child in the text?[ (“{item}”)]',
      why: 'The text speaks of adults but not of the child. Under the Convention on the Rights of the Child, the Social Services Act and LSS you are to assess what is best for the child.',
      how: 'Write[ in “{item}”] what it means for the child: what changes in daily life, and what does the child go without?',
    },
  },
  'text.onlyParentalDuty': {
    sv: {
      what: '[Barn {child}: ]Vad innebär det för barnet om föräldern inte gör det?[ (”{item}”)]',
      why: 'Enligt förvaltningslagen ska skälen för ett beslut gå att förstå. Att föräldrar har ett ansvar säger inte hur det blir för just det här barnet.',
      how: 'Skriv[ i ”{item}”] vad barnet behöver, vad föräldern klarar och vad som händer med resten.',
    },
    en: {
      what: '[Child {child}: ]What does it mean for the child if the parent does not?[ (“{item}”)]',
      why: 'Under the Administrative Procedure Act the reasons for a decision must be possible to understand. That parents have a responsibility does not say what it will be like for this particular child.',
      how: 'Write[ in “{item}”] what the child needs, what the parent can manage and what happens to the rest.',
    },
  },
  'views.reasonMissing': {
    sv: {
      what: '[Barn {child}: ]Varför har barnet inte fått komma till tals?',
      why: 'Barnet har rätt att säga vad det tycker. Det följer av barnkonventionen, socialtjänstlagen och LSS.',
      how: 'Erbjud barnet ett samtal. Går det inte, ange skälet för just det här barnet[ i ”{item}”].',
    },
    en: {
      what: '[Child {child}: ]Why was the child not heard?',
      why: 'The child has a right to say what it thinks. That follows from the Convention on the Rights of the Child, the Social Services Act and LSS.',
      how: 'Offer the child a conversation. If that is not possible, state the reason for this particular child[ in “{item}”].',
    },
  },
  'views.ageOnlyReason': {
    sv: {
      what: '[Barn {child}: ]Hur klarlades barnets inställning i stället?',
      why: 'Barnkonventionen ger alla barn rätt att komma till tals, även små. Ålder eller rutin räcker inte som enda skäl.',
      how: 'Ta reda på barnets inställning på ett annat sätt, till exempel genom lek, iakttagelse eller någon som känner barnet. Skriv vad det visade[ i ”{item}”].',
    },
    en: {
      what: "[Child {child}: ]How was the child's stance clarified instead?",
      why: 'The Convention on the Rights of the Child gives all children the right to be heard, small ones too. Age or routine is not enough as the only reason.',
      how: "Find out the child's stance in another way, such as play, observation or somebody who knows the child. Write what it showed[ in “{item}”].",
    },
  },
  'views.notUsed': {
    sv: {
      what: '[Barn {child}: ]Var syns barnets åsikt i beslutet?',
      why: 'Barnets åsikt ska få betydelse efter barnets ålder och mognad. Det följer av barnkonventionen, socialtjänstlagen och LSS.',
      how: 'Ange vilken vikt åsikten får, och skriv i stycket om barnet hur den vägdes in. Vägde något annat tyngre, skriv vad.',
    },
    en: {
      what: "[Child {child}: ]Where does the child's view show in the decision?",
      why: "The child's view is to be given weight by the child's age and maturity. That follows from the Convention on the Rights of the Child, the Social Services Act and LSS.",
      how: 'State what weight the view is given, and write in the paragraph about the child how it was weighed in. If something else weighed more, write what.',
    },
  },
  'views.notOwnWords': {
    sv: {
      what: '[Barn {child}: ]Vad sade eller visade barnet?',
      why: 'Barnet har rätt att säga vad det tycker, enligt barnkonventionen, socialtjänstlagen och LSS. Den som läser ska kunna skilja barnets egna ord från din tolkning.',
      how: 'Skriv ett citat, eller vad barnet gjorde eller visade[, i ”{item}”]. Håll din tolkning för sig.',
    },
    en: {
      what: '[Child {child}: ]What did the child say or show?',
      why: "The child has a right to say what it thinks, under the Convention on the Rights of the Child, the Social Services Act and LSS. A reader is to be able to tell the child's own words from your interpretation.",
      how: 'Write a quotation, or what the child did or showed[, in “{item}”]. Keep your interpretation apart.',
    },
  },
  'views.recordTooOld': {
    sv: {
      what: '[Barn {child}: ]Gäller barnets åsikt fortfarande?',
      why: 'Barnet har rätt att säga vad det tycker om just det här beslutet. Det som står i akten är mer än ett år gammalt eller saknar datum. Gränsen på ett år är programmets, inte lagens.',
      how: 'Fråga barnet igen. Är åsikten [från {oldest} eller senare|nyare än så], ange dagen då den kom fram.',
    },
    en: {
      what: "[Child {child}: ]Is the child's view still valid?",
      why: "The child has a right to say what it thinks of this particular decision. What is on file is more than a year old or has no date. The limit of one year is the software's, not the law's.",
      how: 'Ask the child again. If the view is [from {oldest} or later|newer than that], state the day when it was given.',
    },
  },
  'alternative.tooFew': {
    sv: {
      what: 'Vilket annat beslut var möjligt?[ {listed} av minst {least} alternativ är beskrivna.]',
      why: 'Utan alternativ går det inte att väga följderna för barnet mot varandra eller att förstå skälen för beslutet, som förvaltningslagen kräver.',
      how: 'Beskriv ett annat möjligt beslut och vad det skulle betyda för barnet. Finns inget, skriv varför.',
    },
    en: {
      what: 'What other decision was possible?[ {listed} of at least {least} alternatives are described.]',
      why: 'Without alternatives the effects on the child cannot be weighed against each other, nor the reasons for the decision be understood, as the Administrative Procedure Act requires.',
      how: 'Describe another possible decision and what it would mean for the child. If there is none, write why.',
    },
  },
  'alternative.straw': {
    sv: {
      what: '[Barn {child}: ]Är alternativet verkligt?',
      why: 'Ett alternativ som ingen skulle välja, eller med samma följder som de andra, ger inget att väga mot. Då går det inte att förstå skälen för beslutet, som förvaltningslagen kräver.',
      how: 'Beskriv vad alternativet skulle betyda för barnet, på gott och ont. Är det inte möjligt, byt det mot ett som är det.',
    },
    en: {
      what: '[Child {child}: ]Is it a real alternative?',
      why: 'An alternative that nobody would choose, or with the same effects as the others, gives nothing to weigh against. The reasons for the decision then cannot be understood, as the Administrative Procedure Act requires.',
      how: 'Describe what the alternative would mean for the child, good and bad. If it is not possible, replace it with one that is.',
    },
  },
  'consequence.withoutMeasure': {
    sv: {
      what: '[Barn {child}: ]Vad görs för att mildra följden[ ({consequence})]?',
      why: 'Barnkonventionen kräver att barnets bästa vägs in. Går beslutet emot barnet behöver det framgå vad som görs åt följden.',
      how: 'Lägg till en åtgärd som gäller följden: vem gör vad, och när? Finns ingen åtgärd, skriv varför.',
    },
    en: {
      what: '[Child {child}: ]What is done to mitigate the effect[ ({consequence})]?',
      why: "The Convention on the Rights of the Child requires the child's best interests to be weighed in. If the decision goes against the child, it needs to show what is done about the effect.",
      how: 'Add a measure for the effect: who does what, and when? If there is no measure, write why.',
    },
  },
  'consequence.noDrawback': {
    sv: {
      what: '[Barn {child}: ]Vad får barnet vara utan?',
      why: 'Något nekas, minskar eller upphör, men ingen följd är till nackdel för ett barn. Barnkonventionen kräver att barnets bästa vägs in, och då behöver nackdelarna synas.',
      how: 'Lägg till det som barnet får vara utan, även om det är lite. Finns det inget, låt svaren stå.',
    },
    en: {
      what: '[Child {child}: ]What does the child go without?',
      why: "Something is refused, reduced or ended, but no effect is to a child's disadvantage. The Convention on the Rights of the Child requires the child's best interests to be weighed in, and then the drawbacks need to show.",
      how: 'Add what the child goes without, even if it is little. If there is nothing, let the answers stand.',
    },
  },
  'consequence.noLongTerm': {
    sv: {
      what: '[Barn {child}: ]Hur ser det ut om ett år?',
      why: 'Barnkonventionen ger barnet rätt att utvecklas. En del följder märks först efter lång tid och behöver vara med när du väger.',
      how: 'Lägg till minst en följd på lång sikt för det valda alternativet.',
    },
    en: {
      what: '[Child {child}: ]What will it be like in a year?',
      why: 'The Convention on the Rights of the Child gives the child a right to develop. Some effects show only after a long time and need to be there when you weigh.',
      how: 'Add at least one long-term effect of the chosen alternative.',
    },
  },
  'measure.vague': {
    sv: {
      what: '[Barn {child}: ]Vem gör vad, och när?[ (Åtgärd {measure}.)]',
      why: 'Barnkonventionen kräver att barnets bästa vägs in. En åtgärd mildrar en följd för barnet bara om den blir av.',
      how: 'Skriv vad som ska göras, vem som ansvarar och vilken dag det ska vara klart.',
    },
    en: {
      what: '[Child {child}: ]Who does what, and when?[ (Measure {measure}.)]',
      why: "The Convention on the Rights of the Child requires the child's best interests to be weighed in. A measure mitigates an effect on the child only if it comes about.",
      how: 'Write what is to be done, who is responsible and by which day.',
    },
  },
  'answer.uniform': {
    sv: {
      what: '[Barn {child}: ]Är alla områden verkligen oberörda?',
      why: 'Svaren om barnet är likadana rakt igenom. Enligt förvaltningslagen ska ärendet bli tillräckligt utrett, och det är sällan så enkelt för ett barn.',
      how: 'Gå igenom svaren en gång till. Vet du inte, ta reda på det. Stämmer de, låt dem stå.',
    },
    en: {
      what: '[Child {child}: ]Are all areas really unaffected?',
      why: 'The answers about the child are the same all through. Under the Administrative Procedure Act the case must be sufficiently investigated, and for a child it is seldom that simple.',
      how: 'Go through the answers once more. If you do not know, find out. If they are right, let them stand.',
    },
  },
  'answer.leftUnclear': {
    sv: {
      what: '[Barn {child}: ]Vad behövs för att veta?[ (”{item}” om följden {consequence})| (”{item}”)]',
      why: 'Ett svar är fortfarande oklart. Enligt förvaltningslagen ska ärendet vara tillräckligt utrett när beslutet fattas.',
      how: 'Ta reda på det och ändra svaret[ på ”{item}”]. Går det inte, skriv varför och vad du har försökt.',
    },
    en: {
      what: '[Child {child}: ]What is needed to know?[ (“{item}” of the effect {consequence})| (“{item}”)]',
      why: 'An answer is still unclear. Under the Administrative Procedure Act the case must be sufficiently investigated when the decision is made.',
      how: 'Find out and change the answer[ to “{item}”]. If that is not possible, write why and what you have tried.',
    },
  },
  'source.onlyAdults': {
    sv: {
      what: '[Barn {child}: ]Har någon annan källa använts?',
      why: 'Uppgifterna kommer bara från ansökan och vårdnadshavaren. Enligt förvaltningslagen ska ärendet bli tillräckligt utrett, och enligt barnkonventionen har barnet rätt att komma till tals.',
      how: 'Fråga barnet, eller någon som känner barnet om du får, till exempel i förskolan eller skolan. Ange källan[ i ”{item}”].',
    },
    en: {
      what: '[Child {child}: ]Was any other source used?',
      why: 'The information comes only from the application and the guardian. Under the Administrative Procedure Act the case must be sufficiently investigated, and under the Convention on the Rights of the Child the child has a right to be heard.',
      how: 'Ask the child, or somebody who knows the child if you may, for instance in preschool or school. State the source[ in “{item}”].',
    },
  },
  'balancing.contradiction': {
    sv: {
      what: '[Barn {child}: ]Hur går detta ihop?[ Se ”{item}” och följden {consequence}.| Se ”{item}”.]',
      why: 'Enligt förvaltningslagen ska skälen för ett beslut gå att förstå. Då får svaren inte säga emot varandra.',
      how: 'Läs svaren tillsammans och ändra det som inte stämmer. Går beslutet emot det barnet vill, skriv varför.',
    },
    en: {
      what: '[Child {child}: ]How do these fit together?[ See “{item}” and the effect {consequence}.| See “{item}”.]',
      why: 'Under the Administrative Procedure Act the reasons for a decision must be possible to understand. The answers must then not contradict each other.',
      how: 'Read the answers together and change what is not right. If the decision goes against what the child wants, write why.',
    },
  },
  'feedback.reasonMissing': {
    sv: {
      what: '[Barn {child}: ]Hur får barnet veta?',
      why: 'Barnet har rätt till information enligt socialtjänstlagen. FN:s barnrättskommitté säger att barnet ska få veta vad dess åsikter ledde till.',
      how: 'Planera hur barnet ska få veta. Går det inte, skriv varför[ i ”{item}”] och vem som får veta i stället.',
    },
    en: {
      what: '[Child {child}: ]How will the child be told?',
      why: 'The child has a right to information under the Social Services Act. The UN Committee on the Rights of the Child says that the child is to be told what its views led to.',
      how: 'Plan how the child is to be told. If that is not possible, write why[ in “{item}”] and who is told instead.',
    },
  },
  'followUp.missing': {
    sv: {
      what: 'När följs beslutet upp?[ Det skulle ske {dueOn}.]',
      why: 'Enligt socialtjänstlagen ska verksamheten följas upp. Utan en dag för det får ingen veta hur det gick för barnet.',
      how: 'Bestäm en dag för uppföljningen. Har den dagen redan varit, skriv vad det blev för barnet.',
    },
    en: {
      what: 'When is the decision followed up?[ It was to be on {dueOn}.]',
      why: 'Under the Social Services Act the work is to be followed up. Without a day for it nobody learns how things went for the child.',
      how: 'Set a day for the follow-up. If that day has passed, write what became of it for the child.',
    },
  },
  'decision.silentOnChild': {
    sv: {
      what: '[Barn {child}: ]Vad står om barnet i beslutet?',
      why: 'Enligt förvaltningslagen ska skälen framgå av beslutet. Rör beslutet ett barn hör bedömningen för barnet till skälen.',
      how: 'Skriv det stycke om barnet som ska stå i beslutet[, i ”{item}”].',
    },
    en: {
      what: '[Child {child}: ]What does the decision say about the child?',
      why: 'Under the Administrative Procedure Act the reasons must appear from the decision. If it concerns a child, the assessment for the child is one of the reasons.',
      how: 'Write the passage about the child that goes into the decision[, in “{item}”].',
    },
  },
  'assessment.oneSitting': {
    sv: {
      what: 'Hann alla uppgifter hämtas in?',
      why: 'Texterna sparades nästan samtidigt. Enligt förvaltningslagen ska ärendet bli tillräckligt utrett. Frågan gäller det här ärendet och räknas aldrig per person.',
      how: 'Läs igenom svaren. Saknas något, ta reda på det först. Är allt med behöver du inte göra något.',
    },
    en: {
      what: 'Was there time to gather everything?',
      why: 'The texts were saved at nearly the same time. Under the Administrative Procedure Act the case must be sufficiently investigated. The question is about this case and is never counted per person.',
      how: 'Read through the answers. If something is missing, find out first. If all is there, you need do nothing.',
    },
  },
  'law.wrongStandard': {
    sv: {
      what: '[Barn {child}: ]Vilken tyngd kräver lagen?[ Svaret är ”{stated}”, men här gäller ”{computed}”.]',
      why: 'Barnets bästa väger olika tungt enligt olika lagar. Vid vård eller behandling är det avgörande, i övrigt enligt socialtjänstlagen kommer det i första hand. Enligt LSS, och enligt socialtjänstlagen före 2025-07-01, ska det särskilt beaktas.',
      how: 'Ändra svaret[ till ”{computed}”], eller rätta uppgifterna om ärendet.',
    },
    en: {
      what: '[Child {child}: ]What weight does the law require?[ The answer is “{stated}”, but here “{computed}” applies.]',
      why: "The child's best interests weigh differently under different Acts. In care or treatment they are decisive, otherwise under the Social Services Act a primary consideration. Under LSS, and under the Social Services Act before 2025-07-01, particular regard is to be paid to them.",
      how: 'Change the answer[ to “{computed}”], or correct the facts of the case.',
    },
  },
  'protection.unhandled': {
    sv: {
      what: '[Barn {child}: ]Vad hände med oron?',
      why: 'Enligt barnkonventionen har barnet rätt till skydd, och enligt socialtjänstlagen ska du genast anmäla när du misstänker att ett barn far illa. Den här prövningen ersätter inte det.',
      how: 'Anmäl oron om det inte är gjort, och skriv vad som har hänt[ i ”{item}”]. Behövs ingen åtgärd, skriv varför.',
    },
    en: {
      what: '[Child {child}: ]What was done about the concern?',
      why: 'Under the Convention on the Rights of the Child the child has a right to protection, and under the Social Services Act you are to report at once when you suspect that a child comes to harm. This assessment does not replace that.',
      how: 'Report the concern if that is not done, and write what has happened[ in “{item}”]. If no action is needed, write why.',
    },
  },
  'privacy.leak': {
    sv: {
      what: '[Barn {child}: ]Kan fel person läsa detta?[ (”{item}”)| (”{place}”)]',
      why: 'Enligt offentlighets- och sekretesslagen gäller sekretess för uppgifter om barnet och familjen. Kommer de till fel person kan någon skadas.',
      how: '[{leakMend}|Ta bort det som visar var barnet finns eller vad barnet har sagt, eller ändra vem som får kopian].',
    },
    en: {
      what: '[Child {child}: ]Could the wrong person read this?[ (“{item}”)| (“{place}”)]',
      why: 'Under the Public Access to Information and Secrecy Act facts about the child and the family are secret. If they reach the wrong person, somebody may come to harm.',
      how: '[{leakMend}|Remove what shows where the child is or what it has said, or change who gets the copy].',
    },
  },
  'depth.reasonMissing': {
    sv: {
      what: 'Varför räcker en enklare prövning?',
      why: 'Du har valt ett lägre djup än det föreslagna[, ”{suggested}”]. Enligt förvaltningslagen ska skälen för ett beslut gå att följa.',
      how: 'Skriv vad i ärendet som gör att det räcker[, i ”{item}”], eller välj det föreslagna djupet.',
    },
    en: {
      what: 'Why is a simpler assessment enough?',
      why: 'You have chosen a lower depth than the one suggested[, “{suggested}”]. Under the Administrative Procedure Act the reasons for a decision must be possible to follow.',
      how: 'Write what in the case makes it enough[, in “{item}”], or choose the depth suggested.',
    },
  },
  'rule.notRun': {
    sv: {
      what: '[Kontroll {rule}|En kontroll] är inte gjord.[ Den behöver {missing}.]',
      why: 'En kontroll som inte är gjord räknas aldrig som klar. Så arbetar programmet; lagen säger inget om det.',
      how: 'Lämna det som saknas till systemet, eller kontrollera själv.',
    },
    en: {
      what: '[Check {rule}|A check] has not been made.[ It needs {missing}.]',
      why: 'A check that has not been made never counts as done. That is how the software works; the law says nothing about it.',
      how: 'Give the system what is missing, or check it yourself.',
    },
  },
  // The decision
  'outcome.contradictsAmounts': {
    sv: {
      what: '[Beloppet på rad {row}|Ett belopp] stämmer inte med utgången[ ”{outcome}”].',
      why: 'Enligt förvaltningslagen ska det gå att förstå vad som har beslutats. Vid bifall beviljas allt som har sökts, vid avslag ingenting.',
      how: 'Rätta beloppet, eller ändra utgången till delvis avslag.',
    },
    en: {
      what: '[The amount in row {row}|An amount] does not fit the outcome[ “{outcome}”].',
      why: 'Under the Administrative Procedure Act it must be possible to understand what was decided. An approval grants all that was applied for, a rejection nothing.',
      how: 'Correct the amount, or change the outcome to a partial rejection.',
    },
  },
  'law.notInForce': {
    sv: {
      what: 'Vilken lag gäller på beslutsdagen?[ Den {on} gäller inte {provision}.]',
      why: 'Ett beslut ska vila på den lag som gäller då. För socialtjänsten gäller socialtjänstlagen (2001:453) till och med 2025-06-30 och därefter socialtjänstlagen (2025:400).',
      how: '[Byt till {corresponding}|Byt till den bestämmelse som gäller på beslutsdagen], eller rätta dagen.',
    },
    en: {
      what: 'Which Act applies on the decision date?[ On {on} {provision} does not apply.]',
      why: 'A decision is to rest on the law in force at the time. For the social services that is the Social Services Act (2001:453) up to 2025-06-30 and the Social Services Act (2025:400) after that.',
      how: '[Change to {corresponding}|Change to the provision that applies on the decision date], or correct the date.',
    },
  },
  'role.notAuthorised': {
    sv: {
      what: '[Rollen {role} får inte {doing}|Det är inte angivet vem som ska {doing}|Den här rollen får inte göra detta].',
      why: 'Enligt kommunallagen krävs delegation för att besluta för nämnden. Din organisations regler säger vilken roll som får göra vad.',
      how: 'Be någon som får göra det[: {needed}].',
    },
    en: {
      what: '[The role {role} may not {doing}|It is not stated who is to {doing}|This role may not do this].',
      why: "Under the Local Government Act it takes delegation to decide for the committee. Your organisation's rules say which role may do what.",
      how: 'Ask somebody who may do it[: {needed}].',
    },
  },
  'role.sameHand': {
    sv: {
      what: 'Den som beslutar kan inte också läsa beslutet som andra person.',
      why: 'Enligt din organisations regler ska en person till läsa beslutet, så att fel upptäcks i tid.',
      how: 'Be en annan person läsa beslutet.',
    },
    en: {
      what: 'The person who decides cannot also be the second reader of the decision.',
      why: "Under your organisation's rules another person is to read the decision, so that mistakes are found in time.",
      how: 'Ask another person to read the decision.',
    },
  },
  'deadline.passed': {
    sv: {
      what: 'Tiden har gått ut[: {kind}, {dueOn}].',
      why: '[{lateWhy}.|Den som berörs ska kunna lita på tiderna i lagen.]',
      how: '[{lateMend}.|Gör det som återstår. Det redovisas som försenat.]',
    },
    en: {
      what: 'The time has run out[: {kind}, {dueOn}].',
      why: '[{lateWhy}.|Those concerned must be able to rely on the times the law sets.]',
      how: '[{lateMend}.|Do what remains. It is reported as late.]',
    },
  },
  'duty.open': {
    sv: {
      what: 'Något från ett tidigare beslut är inte gjort[: {kind}][, senast {dueOn}].',
      why: 'Det som ett beslut lämnade kvar att göra ska göras innan ärendet avslutas. En barnkonsekvensanalys som saknas ska också göras innan du beslutar till någons nackdel igen.',
      how: 'Gör klart det som återstår.',
    },
    en: {
      what: 'Something from an earlier decision is not done[: {kind}][, by {dueOn}].',
      why: 'What a decision left to do is to be done before the case is closed. A child impact assessment that is missing is also to be made before you decide against somebody again.',
      how: 'Do what remains.',
    },
  },
  // The policy
  'policy.notInForce': {
    sv: {
      what: 'Det finns inga regler som gäller[ {on}].',
      why: 'Din organisations regler säger när en barnkonsekvensanalys krävs. Ett beslut ska prövas mot de regler som gäller då.',
      how: 'Rätta beslutsdagen, eller be den som ansvarar för reglerna att lägga in en version som gäller.',
    },
    en: {
      what: 'No rules are in force[ on {on}].',
      why: "Your organisation's rules say when a child impact assessment is required. A decision is judged by the rules in force at the time.",
      how: 'Correct the decision date, or ask whoever is responsible for the rules to add a version that applies.',
    },
  },
  'policy.urgentNotAllowed': {
    sv: {
      what: 'Beslutet kan inte fattas som brådskande[ när utgången är ”{outcome}”].',
      why: 'Bara hjälp som inte kan vänta får gå före prövningen av vad som är bäst för barnet, och bara när din organisations regler tillåter det.',
      how: 'Gör klart barnkonsekvensanalysen, skriv under den och fatta beslutet utan brådska. Behövs hjälp genast, föreslå ett tillfälligt beslut om det.',
    },
    en: {
      what: 'The decision cannot be made as urgent[ when the outcome is “{outcome}”].',
      why: "Only help that cannot wait may go before the assessment of what is best for the child, and only where your organisation's rules allow it.",
      how: 'Finish the child impact assessment, sign it and make the decision without urgency. If help is needed at once, propose an interim decision about that.',
    },
  },
  'policy.blocksHelp': {
    sv: {
      what: '[Regeln {ruleId}|En regel] låter hjälp vänta på en barnkonsekvensanalys[ ({place})].',
      why: 'Ingen ska bli utan hjälp för att en analys saknas. Det gäller ekonomiskt bistånd, boende och våld i nära relation. Programmet kräver det av alla regler.',
      how: 'Ändra regeln så att beslut som hjälper får fattas och analysen görs i efterhand.',
    },
    en: {
      what: '[The rule {ruleId}|A rule] lets help wait for a child impact assessment[ ({place})].',
      why: 'Nobody is to go without help because an assessment is missing. That goes for social assistance, housing and violence in close relationships. The software demands it of all rules.',
      how: 'Change the rule so that decisions that help may be made and the assessment follows.',
    },
  },
  'policy.urgentForNegative': {
    sv: {
      what: 'Reglerna tillåter brådskande beslut som inte hjälper[: ”{outcome}”].',
      why: 'Ett brådskande beslut får gå före prövningen bara när det hjälper någon. Ett avslag kan alltid vänta. Programmet kräver det av alla regler.',
      how: 'Ta bort den utgången bland dem som får vara brådskande.',
    },
    en: {
      what: 'The rules allow urgent decisions that do not help[: “{outcome}”].',
      why: 'An urgent decision may go before the assessment only where it helps somebody. A rejection can always wait. The software demands it of all rules.',
      how: 'Remove that outcome from those that may be urgent.',
    },
  },
  'policy.includeUnknown': {
    sv: {
      what: 'Reglerna bygger på andra regler som inte finns[: {include}| ({place})].',
      why: 'Saknas en del av reglerna kan de bli mildare än någon har bestämt.',
      how: 'Rätta namnet, eller lägg till de regler som saknas.',
    },
    en: {
      what: 'The rules build on other rules that do not exist[: {include}| ({place})].',
      why: 'If a part of the rules is missing, they may become milder than anybody has decided.',
      how: 'Correct the name, or add the rules that are missing.',
    },
  },
  'policy.signingMissing': {
    sv: {
      what: 'Reglerna säger inte vem som får skriva under och besluta, eller inom vilken tid[ ({place})].',
      why: 'Enligt kommunallagen krävs delegation för att besluta för nämnden. Det går inte att gissa vem som har den.',
      how: 'Ange det i reglerna, eller bygg på regler som gör det.',
    },
    en: {
      what: 'The rules do not say who may sign and decide, or within which time[ ({place})].',
      why: 'Under the Local Government Act it takes delegation to decide for the committee. Nobody can guess who has it.',
      how: 'State it in the rules, or build on rules that do.',
    },
  },
  'policy.duplicateRule': {
    sv: {
      what: 'Två regler har samma namn[: {ruleId}| ({place})].',
      why: 'Varje beslut ska visa vilken regel som avgjorde. Då behöver reglerna olika namn.',
      how: 'Ge en av reglerna ett annat namn.',
    },
    en: {
      what: 'Two rules have the same name[: {ruleId}| ({place})].',
      why: 'Every decision is to show which rule decided. The rules then need different names.',
      how: 'Give one of the rules another name.',
    },
  },
  'policy.emptyPeriod': {
    sv: {
      what: '[Perioden i regeln {ruleId}|En period] slutar innan den börjar[: från {from} till {to}].',
      why: 'En period utan dagar betyder att reglerna aldrig gäller, och det är sällan vad någon har bestämt.',
      how: 'Rätta den första eller den sista dagen.',
    },
    en: {
      what: '[The period in the rule {ruleId}|A period] ends before it begins[: from {from} to {to}].',
      why: 'A period without days means that the rules never apply, and that is seldom what anybody has decided.',
      how: 'Correct the first or the last day.',
    },
  },
  'policy.emptyWhen': {
    sv: {
      what: '[Regeln {ruleId}|En regel] har inget villkor[ ({place})].',
      why: 'Utan villkor gäller regeln i varje ärende, och det är sällan vad någon har bestämt.',
      how: 'Ange när regeln gäller. Ska den gälla alltid, räkna upp alla koder för en uppgift, till exempel alla utgångar.',
    },
    en: {
      what: '[The rule {ruleId}|A rule] has no condition[ ({place})].',
      why: 'Without a condition the rule applies in every case, and that is seldom what anybody has decided.',
      how: 'State when the rule applies. If it is to apply always, list every code of one fact, such as all outcomes.',
    },
  },
  'policy.includeCycle': {
    sv: {
      what: 'Reglerna bygger på sig själva[ genom {include}| genom {other}| ({place})].',
      why: 'Regler som bygger på varandra i en ring har ingen början. Då går det inte att säga vilka som gäller.',
      how: 'Ta bort en av hänvisningarna, så att de gemensamma reglerna inte bygger på de lokala.',
    },
    en: {
      what: 'The rules build on themselves[ through {include}| through {other}| ({place})].',
      why: 'Rules that build on each other in a ring have no beginning. Nobody can then say which of them apply.',
      how: 'Remove one of the references, so that the common rules do not build on the local ones.',
    },
  },
  'policy.overlap': {
    sv: {
      what: '[Reglerna {ruleId} och {other} gäller|Två versioner av reglerna gäller] samma dagar[: från {from} till {to}|: från {from}].',
      why: 'För varje dag ska det gå att säga vad som gäller, även i efterhand. Då får två inte gälla samtidigt.',
      how: 'Låt den ena sluta dagen innan den andra börjar.',
    },
    en: {
      what: '[The rules {ruleId} and {other} apply|Two versions of the rules apply] on the same days[: from {from} to {to}|: from {from}].',
      why: 'For each day it must be possible to say what applies, afterwards too. Two must then not apply at once.',
      how: 'Let one end on the day before the other begins.',
    },
  },
  'policy.contradiction': {
    sv: {
      what: '[Reglerna {ruleId} och {other}|Två regler] säger emot varandra[ ({combination})].',
      why: 'I samma fall kräver den ena mer än den andra. Den strängaste vinner, så den andra säger något som aldrig gäller.',
      how: 'Ändra den ena regeln, eller gör villkoren olika så att de inte gäller samma fall.',
    },
    en: {
      what: '[The rules {ruleId} and {other}|Two rules] contradict each other[ ({combination})].',
      why: 'In the same case one asks for more than the other. The strictest wins, so the other says something that never applies.',
      how: 'Change one of the rules, or make the conditions differ so that they do not apply to the same case.',
    },
  },
  'policy.unreachable': {
    sv: {
      what: '[Regeln {ruleId}|En regel] kan aldrig avgöra något[: {other} gäller alltid före| ({place})].',
      why: 'En regel som aldrig avgör något ger sken av att skydda barn som den inte skyddar.',
      how: 'Ändra villkoret eller dagarna så att regeln kan gälla, eller ta bort den.',
    },
    en: {
      what: '[The rule {ruleId}|A rule] can never decide anything[: {other} always goes first| ({place})].',
      why: 'A rule that never decides anything seems to protect children whom it does not protect.',
      how: 'Change the condition or the days so that the rule can apply, or remove it.',
    },
  },
  'policy.noBasis': {
    sv: {
      what: '[Regeln {ruleId}|En regel] anger inget som den vilar på[ ({place})].',
      why: 'Den som läser ett beslut ska kunna skilja lag från lokala val.',
      how: 'Ange bestämmelsen, eller ändra vad regeln vilar på.',
    },
    en: {
      what: '[The rule {ruleId}|A rule] names nothing that it rests on[ ({place})].',
      why: 'A reader of a decision is to be able to tell law from local choice.',
      how: 'Name the provision, or change what the rule rests on.',
    },
  },
  'policy.uncovered': {
    sv: {
      what: '[Ingen regel säger något i det här fallet: {combination}|Det finns fall som ingen regel säger något om].',
      why: 'Där reglerna tiger krävs en enkel barnkonsekvensanalys så snart ett barn kan vara berört. Det kravet ställer programmet, din organisation har inte bestämt det.',
      how: 'Lägg till en regel för fallet, eller bygg på de nationella reglerna.',
    },
    en: {
      what: '[No rule says anything in this case: {combination}|There are cases of which no rule says anything].',
      why: 'Where the rules are silent, a simple child impact assessment is required as soon as a child may be affected. The software demands that, your organisation has not decided it.',
      how: 'Add a rule for the case, or build on the national rules.',
    },
  },
  'policy.refusalUncovered': {
    sv: {
      what: '[Ingen regel säger något om det här avslaget: {combination}|Det finns avslag som berör barn och som ingen regel säger något om].',
      why: 'Det som nekas, minskar eller upphör för ett barn ska prövas först. Där reglerna tiger kräver programmet en enkel barnkonsekvensanalys; din organisation har inte bestämt det.',
      how: 'Lägg till en regel som kräver analysen i det fallet, eller bygg på de nationella reglerna.',
    },
    en: {
      what: '[No rule says anything of this refusal: {combination}|There are refusals that affect children and of which no rule says anything].',
      why: 'What is refused, reduced or ended for a child is to be assessed first. Where the rules are silent the software requires a simple child impact assessment; your organisation has not decided it.',
      how: 'Add a rule that requires the assessment in that case, or build on the national rules.',
    },
  },
}
