import type { Life, Stage } from '../life-of.js'

/**
 * What is said of invented children, by how old they are: enough to tell siblings apart. Nobody is named, and nothing
 * comes from a case. Our own wording; last checked 2026-11-25.
 */
export const lives: { readonly [AtStage in Stage]: readonly Life[] } = {
  unborn: [
    {
      everyday: 'väntas i februari och ska sova i en spjälsäng vid mammas sida',
      stake: 'om lägenheten hinner bli varm och ljus före förlossningen',
      says: 'Barnmorskan visar kurvan: fostret rör sig lugnt när mamma vilar.',
      best: 'att få komma hem till en säng som redan står på plats',
      relief: 'Barnhälsovården lånar ut spjälsäng och babyskydd till sommaren.',
      teller: 'barnmorskan',
    },
    {
      everyday: 'väntas till valborg och kommer att behöva mat var tredje timme dygnet runt',
      stake: 'om kylskåp, spis och barnvagn fungerar när dagarna blir långa',
      says: 'Läkaren visar bilden: händerna öppnas när musiken spelas.',
      best: 'att mötas av utvilade vuxna och ett kök där allting fungerar',
      relief: 'Familjecentralen ordnar barnvagn och en praktisk kurs om de första veckorna.',
      teller: 'läkaren på mottagningen',
    },
    {
      everyday: 'väntas vid midsommar och får ett eget hörn intill fönstret',
      stake: 'om flyttlådorna är uppackade och hissen lagad till dess',
      says: 'Doulan berättar: sparkarna kommer på kvällen när radion är på.',
      best: 'att börja livet i samma område som mormor och öppna förskolan',
      relief: 'Fastighetsvärden lagar hissen i maj och öppna förskolan bjuder på lunch.',
      teller: 'doulan',
    },
  ],
  infant: [
    {
      everyday: 'går på förskolans minsta avdelning och somnar bäst med sin gosekanin',
      stake: 'om inskolningen och sovstunderna på avdelningen får fortsätta ostört',
      says: 'Visar med armarna att famnen behövs när rösterna blir höga.',
      best: 'att ha samma förskola, samma gosekanin och lugna kvällar',
      relief: 'Förskolan håller platsen i tre månader och lånar ut en vagn.',
      teller: 'förskolläraren',
    },
    {
      everyday: 'lär sig gå längs soffkanten och äter gröt hos farfar på söndagar',
      stake: 'om söndagarna hos farfar och den långa soffan blir kvar',
      says: 'Pekar mot dörren och visar sina skor när farfar ringer.',
      best: 'att få öva stegen på samma golv och träffa farfar varje söndag',
      relief: 'Familjecentralen ordnar lekstund och skjuts till farfar hela vintern.',
      teller: 'sjuksköterskan på barnhälsovården',
    },
    {
      everyday: 'sover middag i vagnen på balkongen och skrattar åt grannens katt',
      stake: 'om balkongen och de långa middagsstunderna finns kvar i vår',
      says: 'Visar ro i vagnen och önskar alltid samma randiga filt.',
      best: 'att vila ostört och mötas av kända ansikten',
      relief: 'Distriktssköterskan gör hembesök varannan vecka och lämnar en varm sovpåse.',
      teller: 'distriktssköterskan',
    },
  ],
  child: [
    {
      everyday: 'spelar fotboll på tisdagar med grannens tvillingar och står gärna i mål',
      stake: 'om fotbollslagets vårsäsong går att vara med på',
      says: 'Säger: ”Laget är roligast, där får jag vara målvakt.”',
      best: 'att få fortsätta i fotbollslaget och ha samma kamrater på rasterna',
      relief: 'Fotbollsföreningen ger friplats hela våren och lånar ut målvaktshandskar.',
      teller: 'klassläraren',
    },
    {
      everyday: 'läser äventyrsböcker på biblioteket varje onsdag och cyklar hem före mörkret',
      stake: 'om bibliotekets läsklubb fortfarande ligger på cykelavstånd',
      says: 'Berättar: ”Jag vill läsa klart drakserien innan något ändras.”',
      best: 'att ha kvar läsklubben och den trygga cykelvägen dit',
      relief: 'Skolbiblioteket håller öppet en timme längre på onsdagar under läsåret.',
      teller: 'bibliotekarien',
    },
    {
      everyday: 'sjunger i kören på torsdagar och övar stämmor tillsammans med mormor',
      stake: 'om körens turné till sommaren blir av',
      says: 'Säger: ”Mormor och jag tar andra stämman, den vill jag inte sluta med.”',
      best: 'att sjunga vidare med mormor och kören terminen ut',
      relief: 'Kulturskolan bjuder på terminsavgiften och skjutsar till övningarna.',
      teller: 'körledaren',
    },
    {
      everyday: 'bygger kojor i skogsdungen med två klasskamrater och går hos scouterna',
      stake: 'om sommarlägret och kojan i skogsdungen finns kvar',
      says: 'Ritar kojan och säger: ”Här bor vi på lägret allihop.”',
      best: 'att få följa med på lägret och leka i skogsdungen som förut',
      relief: 'Scoutkåren betalar lägeravgiften ur sin solidaritetsfond.',
      teller: 'scoutledaren',
    },
    {
      everyday: 'dansar på kulturhuset och hjälper yngre dansare med stegen',
      stake: 'om dansuppvisningen i maj kan genomföras med hela gruppen',
      says: 'Visar ett danssteg och säger: ”Utan måndagarna blir veckan bara grå.”',
      best: 'att dansa kvar i gruppen fram till uppvisningen',
      relief: 'Kulturhuset låter dansgruppen öva gratis i spegelsalen.',
      teller: 'danspedagogen',
    },
  ],
  teenager: [
    {
      everyday: 'läser första året på gymnasiet och jobbar extra i ett bageri på lördagsmorgnar',
      stake: 'om gymnasieprogrammet och lördagsjobbet går att förena',
      says: 'Säger: ”Jag klarar skolan om jag får ha kvar lördagarna i bageriet.”',
      best: 'att gå klart gymnasieprogrammet och behålla en egen lön',
      relief: 'Studievägledaren ordnar busskort och lägger om måndagens schema.',
      teller: 'studievägledaren',
    },
    {
      everyday: 'spelar basket i distriktslaget och pluggar matte med en äldre lagkompis',
      stake: 'om resorna till distriktslagets matcher fortsätter under vintern',
      says: 'Berättar: ”Basketen gör att jag orkar med matten.”',
      best: 'att spela vidare i distriktslaget och få hjälp med matten',
      relief: 'Basketklubben samåker till matcherna och ger läxhjälp på söndagar.',
      teller: 'tränaren',
    },
    {
      everyday: 'skriver låtar på fritidsgården och repar med sitt band två kvällar i veckan',
      stake: 'om replokalen på fritidsgården ligger inom räckhåll i höst',
      says: 'Säger: ”Bandet är min familj nummer två.”',
      best: 'att kunna repa med bandet och bo nära fritidsgården',
      relief: 'Fritidsgården förvarar instrumenten och stannar öppen till klockan nio.',
      teller: 'fritidsledaren',
    },
    {
      everyday: 'sköter två hästar på ridskolan och tar bussen dit direkt efter praktiken',
      stake: 'om bussturen till ridskolan ryms i veckan',
      says: 'Säger: ”Hästarna märker direkt när jag är stressad.”',
      best: 'att ha kvar stallet som en plats utan oro',
      relief: 'Ridskolan byter kvällspassen mot lektioner och bjuder på frukost.',
      teller: 'ridläraren',
    },
  ],
}
