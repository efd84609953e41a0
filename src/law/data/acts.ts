import type { Act } from '../act.js'

/**
 * Every Act, treaty and regulation that a provision belongs to, by the key that the provision's id begins with.
 *
 * The Swedish names are the official ones in the form a sentence takes; a code (balk), the Convention and a comment on it
 * are called as is usual. The English names are conventional, not official. Source: the notes on law that the method rests on,
 * sections 1-7; last checked 2026-11-25.
 */
export const acts = {
  sol2025: { sfs: '2025:400', name: { sv: 'socialtjänstlagen (2025:400)', en: 'the Social Services Act (2025:400)' }, style: 'section' },
  'sol2025-trans': { sfs: '2025:400', name: { sv: 'övergångsbestämmelserna till socialtjänstlagen (2025:400)', en: 'the transitional provisions of the Social Services Act (2025:400)' }, style: 'point' },
  'sol2025-trans-2025-1501': {
    sfs: '2025:1501',
    name: { sv: 'övergångsbestämmelserna till lagen (2025:1501) om ändring i socialtjänstlagen (2025:400)', en: 'the transitional provisions of the Act (2025:1501) amending the Social Services Act (2025:400)' },
    style: 'point',
  },
  'sol2025-trans-2026-539': {
    sfs: '2026:539',
    name: { sv: 'övergångsbestämmelserna till lagen (2026:539) om ändring i socialtjänstlagen (2025:400)', en: 'the transitional provisions of the Act (2026:539) amending the Social Services Act (2025:400)' },
    style: 'point',
  },
  'sol2025-trans-2026-730': {
    sfs: '2026:730',
    name: { sv: 'övergångsbestämmelserna till lagen (2026:730) om ändring i socialtjänstlagen (2025:400)', en: 'the transitional provisions of the Act (2026:730) amending the Social Services Act (2025:400)' },
    style: 'point',
  },
  'sol2025-trans-2026-896': {
    sfs: '2026:896',
    name: { sv: 'övergångsbestämmelserna till lagen (2026:896) om ändring i socialtjänstlagen (2025:400)', en: 'the transitional provisions of the Act (2026:896) amending the Social Services Act (2025:400)' },
    style: 'point',
  },
  'sol2025-trans-2026-897': {
    sfs: '2026:897',
    name: { sv: 'övergångsbestämmelserna till lagen (2026:897) om ändring i socialtjänstlagen (2025:400)', en: 'the transitional provisions of the Act (2026:897) amending the Social Services Act (2025:400)' },
    style: 'point',
  },
  'sol2025-amend-2026-730': { sfs: '2026:730', name: { sv: 'lagen (2026:730) om ändring i socialtjänstlagen (2025:400)', en: 'the Act (2026:730) amending the Social Services Act (2025:400)' }, style: 'section' },
  sol2001: { sfs: '2001:453', name: { sv: 'socialtjänstlagen (2001:453)', en: 'the Social Services Act (2001:453)' }, style: 'section' },
  fl: { sfs: '2017:900', name: { sv: 'förvaltningslagen (2017:900)', en: 'the Administrative Procedure Act (2017:900)' }, style: 'section' },
  tid: { sfs: '1930:173', name: { sv: 'lagen (1930:173) om beräkning av lagstadgad tid', en: 'the Act on the Computation of Statutory Time (1930:173)' }, style: 'section' },
  helg: { sfs: '1989:253', name: { sv: 'lagen (1989:253) om allmänna helgdagar', en: 'the Public Holidays Act (1989:253)' }, style: 'section' },
  bk: { sfs: '2018:1197', name: { sv: 'lagen (2018:1197) om Förenta nationernas konvention om barnets rättigheter', en: 'the Act on the United Nations Convention on the Rights of the Child (2018:1197)' }, style: 'section' },
  crc: { sfs: '2018:1197', name: { sv: 'barnkonventionen', en: 'the Convention on the Rights of the Child' }, style: 'article', treaty: true },
  'crc-gc12': { sfs: 'CRC/C/GC/12', name: { sv: 'FN:s barnrättskommittés allmänna kommentar nr 12 (CRC/C/GC/12)', en: 'General Comment No. 12 of the Committee on the Rights of the Child (CRC/C/GC/12)' }, style: 'paragraph' },
  'crc-gc14': { sfs: 'CRC/C/GC/14', name: { sv: 'FN:s barnrättskommittés allmänna kommentar nr 14 (CRC/C/GC/14)', en: 'General Comment No. 14 of the Committee on the Rights of the Child (CRC/C/GC/14)' }, style: 'paragraph' },
  lss: { sfs: '1993:387', name: { sv: 'lagen (1993:387) om stöd och service till vissa funktionshindrade', en: 'the Act concerning Support and Service for Persons with Certain Functional Impairments (1993:387)' }, style: 'section' },
  lvu: { sfs: '1990:52', name: { sv: 'lagen (1990:52) med särskilda bestämmelser om vård av unga', en: 'the Care of Young Persons (Special Provisions) Act (1990:52)' }, style: 'section' },
  lpsb: { sfs: '2024:79', name: { sv: 'lagen (2024:79) om placering av barn i skyddat boende', en: 'the Act on the Placement of Children in Sheltered Housing (2024:79)' }, style: 'section' },
  osl: { sfs: '2009:400', name: { sv: 'offentlighets- och sekretesslagen (2009:400)', en: 'the Public Access to Information and Secrecy Act (2009:400)' }, style: 'section' },
  solpul: { sfs: '2001:454', name: { sv: 'lagen (2001:454) om behandling av personuppgifter inom socialtjänsten', en: 'the Act on the Processing of Personal Data in the Social Services (2001:454)' }, style: 'section' },
  solpuf: { sfs: '2001:637', name: { sv: 'förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten', en: 'the Ordinance on the Processing of Personal Data in the Social Services (2001:637)' }, style: 'section' },
  gdpr: { sfs: '(EU) 2016/679', name: { sv: 'EU:s dataskyddsförordning (EU) 2016/679', en: 'the General Data Protection Regulation (EU) 2016/679' }, style: 'article' },
  dsl: { sfs: '2018:218', name: { sv: 'lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning', en: 'the Act with Supplementary Provisions to the EU General Data Protection Regulation (2018:218)' }, style: 'section' },
  dos: { sfs: '2018:1937', name: { sv: 'lagen (2018:1937) om tillgänglighet till digital offentlig service', en: 'the Act on the Accessibility of Digital Public Services (2018:1937)' }, style: 'section' },
  hsl: { sfs: '2017:30', name: { sv: 'hälso- och sjukvårdslagen (2017:30)', en: 'the Health and Medical Services Act (2017:30)' }, style: 'section' },
  kl: { sfs: '2017:725', name: { sv: 'kommunallagen (2017:725)', en: 'the Local Government Act (2017:725)' }, style: 'section' },
  fb: { sfs: '1949:381', name: { sv: 'föräldrabalken', en: 'the Children and Parents Code' }, style: 'section' },
  sof: { sfs: '2025:468', name: { sv: 'socialtjänstförordningen (2025:468)', en: 'the Social Services Ordinance (2025:468)' }, style: 'section' },
  'sosfs-2014-5': {
    sfs: 'SOSFS 2014:5',
    name: {
      sv: 'Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2014:5) om dokumentation i verksamhet som bedrivs med stöd av SoL, LVU, LVM och LSS',
      en: 'the National Board of Health and Welfare’s regulations and general advice on documentation in the social services (SOSFS 2014:5)',
    },
    style: 'section',
  },
  'sosfs-2011-9': {
    sfs: 'SOSFS 2011:9',
    name: {
      sv: 'Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) om ledningssystem för systematiskt kvalitetsarbete',
      en: 'the National Board of Health and Welfare’s regulations and general advice on management systems for systematic quality work (SOSFS 2011:9)',
    },
    style: 'section',
  },
  'sosfs-2013-1': {
    sfs: 'SOSFS 2013:1',
    name: { sv: 'Socialstyrelsens allmänna råd (SOSFS 2013:1) om ekonomiskt bistånd', en: 'the National Board of Health and Welfare’s general advice on financial assistance (SOSFS 2013:1)' },
    style: 'section',
  },
  'sosfs-2014-4': {
    sfs: 'SOSFS 2014:4',
    name: {
      sv: 'Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2014:4) om våld i nära relationer',
      en: 'the National Board of Health and Welfare’s regulations and general advice on violence in close relationships (SOSFS 2014:4)',
    },
    style: 'section',
  },
  'hslf-fs-2022-39': {
    sfs: 'HSLF-FS 2022:39',
    name: {
      sv: 'Socialstyrelsens föreskrifter och allmänna råd (HSLF-FS 2022:39) om våld i nära relationer',
      en: 'the National Board of Health and Welfare’s regulations and general advice on violence in close relationships (HSLF-FS 2022:39)',
    },
    style: 'section',
  },
} as const satisfies { readonly [key: string]: Act }
