import type { IssueCode } from '../../words/issue.schema.js'
import type { Bilingual } from '../bilingual.js'

/** What is said of an issue: what it is, why it matters, and what to do next. */
export interface Message {
  readonly what: string
  readonly why: string
  readonly how: string
}

/**
 * What each issue says. `{child}`, `{item}`, `{place}`, `{problem}`, `{changes}`, `{roles}` and the names of params are
 * filled in; a param that an issue does not have leaves nothing behind. Our own wording, last looked over 2026-11-25.
 */
export const issueTexts: { readonly [Code in IssueCode]: Bilingual<Message> } = {
  'input.invalid': {
    sv: { what: 'En uppgift kan inte läsas{place}: {problem}.', why: 'En uppgift som saknas eller inte går att tolka får aldrig räknas som ett nej.', how: 'Rätta uppgiften i verksamhetssystemet och fråga igen.' },
    en: { what: 'A value cannot be read{place}: {problem}.', why: 'A value that is missing or cannot be understood must never count as a no.', how: 'Correct the value in the case system and ask again.' },
  },
  'event.malformed': {
    sv: { what: 'Händelsen kan inte läsas{place}: {problem}.', why: 'Det som registreras ska gå att läsa och pröva även senare.', how: 'Rätta händelsen i verksamhetssystemet och registrera den igen.' },
    en: { what: 'The event cannot be read{place}: {problem}.', why: 'What is recorded has to be readable and open to review later.', how: 'Correct the event in the case system and record it again.' },
  },
  'event.notPossibleNow': {
    sv: { what: 'Det här kan inte registreras i det läge ärendet har nu.', why: 'Stegen i ett ärende kommer i en ordning: ett beslut kommer till exempel efter att utredningen har inletts.', how: 'Se vilka steg som är möjliga nu och ta det som saknas först.' },
    en: { what: 'This cannot be recorded in the state the case is in now.', why: 'The steps of a case come in an order: a decision, for example, comes after the investigation has been opened.', how: 'See which steps are possible now and take the missing one first.' },
  },
  'event.outOfTime': {
    sv: { what: 'Dagen eller tiden stämmer inte med ärendets ordning{place}.', why: 'Ett beslut dateras efter förslaget och den senaste ändringen av uppgifterna, och tiden i ett ärende går aldrig bakåt.', how: 'Ange en tid som är tidigast {notBefore} och inte senare än den dag då händelsen registreras.' },
    en: { what: "The day or time does not fit the order of the case{place}.", why: 'A decision is dated after the proposal and the latest change of facts, and time in a case never runs backwards.', how: 'Give a time no earlier than {notBefore}, and no later than the day the event is recorded.' },
  },
  'event.duplicate': {
    sv: { what: 'En annan händelse har redan registrerats med samma händelse-id.', why: 'Samma id får bara betyda en sak, så att ett omtag inte skriver över något.', how: 'Ge den nya händelsen ett eget id, eller sänd den första oförändrad.' },
    en: { what: 'Another event has already been recorded with the same event id.', why: 'One id means one thing, so that a retry overwrites nothing.', how: 'Give the new event an id of its own, or send the first one unchanged.' },
  },
  'file.notLive': {
    sv: { what: 'Ärendet är inte inläst från sin händelsekedja.', why: 'Ett ärendes läge får bara komma ur dess händelser, aldrig ur en sparad kopia.', how: 'Läs in ärendet från den sparade händelsekedjan och försök igen.' },
    en: { what: 'The case has not been read from its trail.', why: 'The state of a case may only come from its events, never from a stored copy.', how: 'Read the case from the stored trail and try again.' },
  },
  'trail.broken': {
    sv: { what: 'Händelsekedjan håller inte vid post {seq}.', why: 'En kedja som inte går att följa kan ha ändrats, kortats eller blandats med ett annat ärende.', how: 'Hämta kedjan ur säkerhetskopian och anmäl avvikelsen till den som ansvarar för systemet.' },
    en: { what: 'The trail does not hold at entry {seq}.', why: 'A trail that cannot be followed may have been changed, shortened or mixed with another case.', how: 'Fetch the trail from the backup and report the deviation to whoever is responsible for the system.' },
  },
  'text.identityNumber': {
    sv: { what: 'Ta bort personnumret{place}.', why: 'Prövningen behöver inga personnummer, och texten kan läsas av fler än den är skriven för.', how: 'Skriv barnets eller personens beteckning i ärendet i stället.' },
    en: { what: 'Remove the identity number{place}.', why: 'The assessment needs no identity numbers, and the text may be read by more people than it is written for.', how: 'Write the reference the case has for the child or person instead.' },
  },
  'children.notScreened': {
    sv: { what: 'Ingen har svarat på om det finns barn i eller kring hushållet.', why: 'Frågan ska vara ställd innan det går att veta om ett barn berörs.', how: 'Svara på frågan om barn, även när svaret är att du inte vet.' },
    en: { what: 'Nobody has answered whether there are children in or around the household.', why: 'The question has to be put before anyone can know whether a child is affected.', how: 'Answer the question about children, also when the answer is that you do not know.' },
  },
  'children.unsettled': {
    sv: { what: 'Det är inte klarlagt om det finns barn.', why: 'Det som är okänt räknas aldrig som ett nej: ett barn kan beröras utan att synas i ansökan.', how: 'Ta reda på det och registrera barnen, eller dokumentera vad du har försökt och gör en prövning för hushållet som en chef undertecknar.' },
    en: { what: 'It is not settled whether there are children.', why: 'What is unknown never counts as a no: a child may be affected without being seen in the application.', how: 'Find out and register the children, or document what you have tried and make an assessment for the household that a manager signs.' },
  },
  'child.notRegistered': {
    sv: { what: 'Det finns barn, men inget barn är registrerat.', why: 'Prövningen görs för varje barn, och inget barn får glömmas.', how: 'Registrera varje barn som bor i hushållet, bor växelvis, har umgänge, är placerat eller väntas.' },
    en: { what: 'There are children, but no child is registered.', why: 'The assessment is made for each child, and no child may be forgotten.', how: 'Register each child who lives in the household, lives there part of the time, visits, is placed or expected.' },
  },
  'child.alreadyRegistered': {
    sv: { what: 'Barnet {child} är redan registrerat.', why: 'Ett barn finns en gång i ärendet, och svaret "inga barn" kan inte stå bredvid ett registrerat barn.', how: 'Rätta barnets uppgifter, eller registrera att barnet har lämnat hushållet eller togs med av misstag.' },
    en: { what: 'The child {child} is already registered.', why: 'A child is in the case once, and the answer "no children" cannot stand beside a registered child.', how: "Correct the child's facts, or record that the child has left or was registered in error." },
  },
  'child.unknown': {
    sv: { what: 'Ett barn nämns som inte är registrerat i ärendet{place}.', why: 'Svar om ett barn ska höra till ett barn som finns i ärendet.', how: 'Registrera barnet först, eller rätta beteckningen.' },
    en: { what: 'A child is mentioned who is not registered in the case{place}.', why: 'Answers about a child have to belong to a child in the case.', how: 'Register the child first, or correct the reference.' },
  },
  'child.notInAssessment': {
    sv: { what: 'Vilket barn saknas i prövningen? {child}', why: 'Varje barn har rätt till en egen prövning; syskon berörs sällan likadant.', how: 'Lägg till barnet i barnkonsekvensanalysen och svara på frågorna om just det barnet.' },
    en: { what: 'Which child is missing from the assessment? {child}', why: 'Every child has the right to an assessment of its own; siblings are seldom affected alike.', how: 'Add the child to the child impact assessment and answer the questions about that child.' },
  },
  'assessment.missing': {
    sv: { what: 'Det finns ingen barnkonsekvensanalys.', why: 'Ett beslut som berör barn ska bygga på en prövning av vad det betyder för varje barn.', how: 'Börja med hur varje barn berörs och om barnet har fått komma till tals.' },
    en: { what: 'There is no child impact assessment.', why: 'A decision that affects children has to rest on an assessment of what it means for each child.', how: 'Begin with how each child is affected and whether the child has been heard.' },
  },
  'assessment.incomplete': {
    sv: { what: 'Frågan {item} är inte besvarad{forChild}.', why: 'Svaret behövs innan prövningen kan undertecknas.', how: 'Besvara frågan. En kort mening som gäller just det här ärendet räcker.' },
    en: { what: 'The question {item} is not answered{forChild}.', why: 'The answer is needed before the assessment can be signed.', how: 'Answer the question. One short sentence about this very case is enough.' },
  },
  'assessment.unsigned': {
    sv: { what: 'Barnkonsekvensanalysen är ifylld men inte undertecknad.', why: 'Någon ska svara för prövningen innan beslutet fattas.', how: 'Läs igenom analysen och underteckna den.' },
    en: { what: 'The child impact assessment is filled in but not signed.', why: 'Somebody has to answer for the assessment before the decision is made.', how: 'Read the assessment through and sign it.' },
  },
  'assessment.stale': {
    sv: { what: 'Barnkonsekvensanalysen gäller inte längre: {changes}.', why: 'En underskrift gäller de barn och det beslut som den gavs för.', how: 'Öppna analysen, pröva det som har ändrats och underteckna igen.' },
    en: { what: 'The child impact assessment no longer holds: {changes}.', why: 'A signature holds for the children and the decision it was given for.', how: 'Reopen the assessment, assess what has changed and sign again.' },
  },
  'assessment.depthTooLow': {
    sv: { what: 'Prövningens djup är {got}, men reglerna kräver {wanted}.', why: 'Ju mer beslutet betyder för barnet, desto mer behöver utredas.', how: 'Välj det djup som krävs och besvara de frågor som då tillkommer.' },
    en: { what: 'The depth of the assessment is {got}, but the rules require {wanted}.', why: 'The more the decision means for the child, the more has to be investigated.', how: 'Choose the depth that is required and answer the questions it adds.' },
  },
  'assessment.afterDecision': {
    sv: { what: 'Varför gjordes prövningen efter beslutet?', why: 'Prövningen ska påverka beslutet, och kan det bara om den görs före.', how: 'Gör och underteckna prövningen först, och fatta beslutet en dag därefter eller samma dag.' },
    en: { what: 'Why was the assessment made after the decision?', why: 'The assessment is to influence the decision, which it can only do when it comes first.', how: 'Make and sign the assessment first, and decide on a later day or the same day.' },
  },
  'text.stockPhrase': {
    sv: { what: 'Vad betyder det för just det här barnet? Texten i {item} säger inget om det{forChild}.', why: 'En fras som passar i varje ärende visar inte att någon har tänkt på barnet.', how: 'Skriv vad som ändras för barnet, med minst {least} ord som bara passar här.' },
    en: { what: 'What does this mean for this particular child? The text in {item} does not say{forChild}.', why: 'A phrase that fits every case does not show that anybody has thought of the child.', how: 'Write what changes for the child, with at least {least} words that fit only here.' },
  },
  'text.sameForSiblings': {
    sv: { what: 'Stämmer samma text i {item} för båda barnen? Vad skiljer {child} från {sameAs}?', why: 'Syskon i olika åldrar berörs sällan likadant.', how: 'Skriv om texten för vart och ett, eller ange varför den stämmer för båda.' },
    en: { what: 'Is the same text in {item} true for both children? What sets {child} apart from {sameAs}?', why: 'Siblings of different ages are seldom affected alike.', how: 'Write the text anew for each of them, or state why it is true of both.' },
  },
  'views.reasonMissing': {
    sv: { what: 'Varför har {child} inte fått komma till tals?', why: 'Varje barn har rätt att höras, och den som inte hör ett barn ska kunna säga varför.', how: 'Fråga barnet, eller skriv vad som hindrade, vad som prövades i stället och när frågan tas upp igen.' },
    en: { what: 'Why was {child} not heard?', why: 'Every child has the right to be heard, and whoever does not hear a child must be able to say why.', how: 'Ask the child, or write what prevented it, what was tried instead and when it will be raised again.' },
  },
  'views.ageOnlyReason': {
    sv: { what: 'Hur klarlades inställningen hos {child} i stället?', why: 'Ålder eller rutin räcker inte som skäl för att inte höra ett barn.', how: 'Beskriv hur barnets inställning har kommit fram, till exempel genom förskolan, närstående eller egna iakttagelser.' },
    en: { what: 'How was the stance of {child} clarified instead?', why: 'Age or routine is not reason enough for not hearing a child.', how: "Describe how the child's stance became known, for example through preschool, someone close or your own observation." },
  },
  'alternative.tooFew': {
    sv: { what: 'Vilket annat beslut var möjligt?', why: 'Det går inte att väga för ett barn när bara en utgång har prövats.', how: 'Lägg till minst ett annat möjligt beslut, eller skriv varför det inte finns något.' },
    en: { what: 'What other decision was possible?', why: 'Nothing can be weighed for a child when only one outcome has been considered.', how: 'Add at least one other possible decision, or write why there is none.' },
  },
  'consequence.withoutMeasure': {
    sv: { what: 'Vad görs för att mildra följden för {child}?', why: 'En rätt som försvagas ska mötas av en åtgärd, eller av ett skäl till att det inte går.', how: 'Lägg till en åtgärd som pekar på följden, eller skriv varför ingen åtgärd är möjlig.' },
    en: { what: 'What is done to mitigate the effect on {child}?', why: 'A right that is weakened has to be met by a measure, or by a reason why that is not possible.', how: 'Add a measure that points at the effect, or write why none is possible.' },
  },
  'balancing.contradiction': {
    sv: { what: 'Hur går svaren om {child} ihop?', why: 'Ett beslut kan inte vara helt förenligt med barnets bästa och samtidigt försvaga en rätt allvarligt, eller gå emot barnets vilja utan skäl.', how: 'Ändra bedömningen eller följden, eller skriv varför barnets åsikt fick den vikt den fick.' },
    en: { what: 'How do the answers about {child} fit together?', why: "A decision cannot be fully in line with the child's best interests and seriously weaken a right, or go against the child's wish without a reason.", how: "Change the judgement or the effect, or write why the child's view was given the weight it was." },
  },
  'feedback.reasonMissing': {
    sv: { what: 'Hur får {child} veta vad som beslutades?', why: 'Barnet ska få veta vad som hände och varför, om det inte finns skäl emot det.', how: 'Planera en återkoppling, eller skriv varför den inte ges och vem som får informationen i stället.' },
    en: { what: 'How will {child} be told what was decided?', why: 'The child is to be told what happened and why, unless there is a reason against it.', how: 'Plan the feedback, or write why it is not given and who is told instead.' },
  },
  'decision.silentOnChild': {
    sv: { what: 'Vad står om {child} i beslutet?', why: 'Skälen i ett beslut ska visa hur barnet har vägts in.', how: 'Skriv det stycke om barnet som ska stå i beslutet.' },
    en: { what: 'What does the decision say about {child}?', why: 'The reasons of a decision have to show how the child was weighed in.', how: 'Write the paragraph about the child that goes into the decision.' },
  },
  'depth.reasonMissing': {
    sv: { what: 'Varför räcker en enklare prövning än den föreslagna ({suggested})?', why: 'Ett lägre djup får väljas, men någon ska kunna se varför.', how: 'Skriv vad i ärendet som gör en enklare prövning tillräcklig, eller välj det föreslagna djupet.' },
    en: { what: 'Why is a simpler assessment than the suggested one ({suggested}) enough?', why: 'A lower depth may be chosen, but somebody has to be able to see why.', how: 'Write what in the case makes a simpler assessment sufficient, or choose the suggested depth.' },
  },
  'rule.notRun': {
    sv: { what: 'Kontrollen {rule} kördes inte: {missing} var inte med.', why: 'En kontroll som saknar underlag räknas aldrig som godkänd.', how: 'Skicka med uppgiften om verksamhetssystemet har den.' },
    en: { what: 'The check {rule} was not run: {missing} was not given.', why: 'A check without its input never counts as passed.', how: 'Give the input if the case system has it.' },
  },
  'outcome.contradictsAmounts': {
    sv: { what: 'Utgången stämmer inte med beloppen på rad {lineNumber}.', why: 'Den som får mindre än den har sökt har fått ett delvis avslag, och det ska prövas som ett avslag.', how: 'Ändra beloppet, eller ange att beslutet är ett delvis avslag.' },
    en: { what: 'The outcome contradicts the amounts on line {lineNumber}.', why: 'Whoever is granted less than was applied for has been refused in part, which is to be assessed as a refusal.', how: 'Change the amount, or state that the decision is a partial refusal.' },
  },
  'law.notInForce': {
    sv: { what: 'Bestämmelsen {provision} gäller inte den {on}. Vilken lag gäller på beslutsdagen?', why: 'Ett beslut prövas mot den lag som gäller den dag det fattas; en ny socialtjänstlag gäller från den 1 juli 2025.', how: 'Ange den bestämmelse som gäller på beslutsdagen.' },
    en: { what: 'The provision {provision} is not in force on {on}. Which Act applies on the decision date?', why: 'A decision is tested against the law in force on its day; a new Social Services Act applies from 1 July 2025.', how: 'State the provision that is in force on the day of the decision.' },
  },
  'role.notAuthorised': {
    sv: { what: 'Den som vill {doing} har inte den rollen. Det kan göras av: {roles}.', why: 'Vem som får göra vad följer av organisationens regler, och den som inte nämns där får det inte.', how: 'Låt någon med rätt roll göra det, eller låt chefen ändra vem som får.' },
    en: { what: 'Whoever wants to {doing} does not have that role. It can be done by: {roles}.', why: "Who may do what follows from the organisation's rules, and whoever is not named there may not.", how: 'Let somebody with the right role do it, or have the manager change who may.' },
  },
  'role.sameHand': {
    sv: { what: 'Den andra läsaren är samma person som beslutar.', why: 'Två personer ska ha sett beslutet, annars är granskningen ingen granskning.', how: 'Låt en annan person läsa beslutet innan det fattas.' },
    en: { what: 'The second reader is the same person as the one who decides.', why: 'Two people have to have seen the decision, or the review is none.', how: 'Let another person read the decision before it is made.' },
  },
  'duty.open': {
    sv: { what: 'En barnkonsekvensanalys från ett tidigare beslut är inte gjord. Den skulle vara klar {dueOn}.', why: 'Hjälp får ges utan att vänta, men det som då blev ogjort ska göras innan något nekas.', how: 'Gör klart och underteckna den analysen först.' },
    en: { what: 'An assessment owed since an earlier decision has not been made. It was due on {dueOn}.', why: 'Help may be given without waiting, but what was left undone has to be done before anything is refused.', how: 'Complete and sign that assessment first.' },
  },
  'policy.notInForce': {
    sv: { what: 'Ingen version av reglerna gäller den {on}.', why: 'Ett beslut prövas mot de regler som gäller den dagen, och utan regler går det inte att veta vad som krävs.', how: 'Be den som förvaltar reglerna lägga in den version som gäller.' },
    en: { what: 'No version of the policy is in force on {on}.', why: 'A decision is tested against the rules in force that day, and without rules nobody can know what is required.', how: 'Ask whoever keeps the policy to add the version in force.' },
  },
  'policy.urgentNotAllowed': {
    sv: { what: 'Beslutet kan inte fattas som brådskande.', why: 'Bara beslut som hjälper får gå före prövningen; att neka något är aldrig så brådskande.', how: 'Gör prövningen först, eller besluta tillfälligt om den hjälp som behövs nu.' },
    en: { what: 'The decision cannot be made as urgent.', why: 'Only decisions that help may go before the assessment; refusing something is never that urgent.', how: 'Make the assessment first, or decide for now on the help that is needed.' },
  },
  'policy.blocksHelp': {
    sv: { what: 'En regel hindrar beslut som hjälper{place}.', why: 'I ärenden om ekonomiskt bistånd, boende och våld i nära relation får hjälp aldrig vänta på ett formulär.', how: 'Begränsa regeln till utgångar som nekar, eller ta bort spärren.' },
    en: { what: 'A rule blocks decisions that help{place}.', why: 'In matters of economic assistance, housing and partner violence help may never wait for a form.', how: 'Limit the rule to outcomes that refuse, or take the gate away.' },
  },
  'policy.urgentForNegative': {
    sv: { what: 'Reglerna tillåter brådskande beslut som nekar något{place}.', why: 'Att neka något får aldrig gå före prövningen av barnet.', how: 'Ta bort utgången ur listan över brådskande beslut.' },
    en: { what: 'The policy allows urgent decisions that refuse something{place}.', why: 'A refusal may never go before the assessment of the child.', how: 'Take the outcome out of the list of urgent decisions.' },
  },
  'policy.includeUnknown': {
    sv: { what: 'Reglerna hänvisar till andra regler som inte finns{place}.', why: 'En hänvisning som inte leder någonstans skulle tyst sänka kraven.', how: 'Rätta namnet, eller skicka med de regler som avses.' },
    en: { what: 'The policy includes another one that is not there{place}.', why: 'An inclusion that leads nowhere would silently lower what is required.', how: 'Correct the id, or give the policy that is meant.' },
  },
  'policy.signingMissing': {
    sv: { what: 'Reglerna säger inte vem som får göra vad eller inom vilken tid{place}.', why: 'Den som inte nämns får inget göra, så utan besked kan ingen underteckna eller besluta.', how: 'Ange det i reglerna, eller ta med den nationella grunden.' },
    en: { what: 'The policy does not say who may do what or within which time{place}.', why: 'Whoever is not named may do nothing, so that without a word nobody can sign or decide.', how: 'State it in the policy, or include the national floor.' },
  },
  'policy.duplicateRule': {
    sv: { what: 'Två regler har samma id{place}.', why: 'Ett id ska peka ut en regel, så att en förklaring går att följa.', how: 'Ge den ena regeln ett annat id.' },
    en: { what: 'Two rules have the same id{place}.', why: 'An id has to name one rule, so that an explanation can be followed.', how: 'Give one of the rules another id.' },
  },
  'policy.emptyPeriod': {
    sv: { what: 'En giltighetstid slutar innan den börjar{place}.', why: 'En regel som aldrig gäller ger sken av ett skydd som inte finns.', how: 'Rätta dagarna.' },
    en: { what: 'A period ends before it begins{place}.', why: 'A rule that never applies gives the look of a protection that is not there.', how: 'Correct the days.' },
  },
}
