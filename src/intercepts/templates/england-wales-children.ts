import { englandWalesPartnerKinds } from './england-wales-partner-kinds.ts';
import { englandWalesTopics } from './england-wales-topics.ts';
import { englandWalesWholeSystem } from './england-wales-whole-system.ts';
import type { Template } from './template.ts';
import { englandWalesChildrenMeasures } from './young-people-measures.ts';
import { englandWalesChildrenStatements } from './young-people-statements.ts';

/** Children and young people in England and Wales, from home and school to the secure estate and back. */
export const englandWalesChildren: Template = {
  id: 'england-wales-children',
  name: 'England and Wales: children',
  description: 'From home and school through police, court and custody to resettlement, for under-18s.',
  language: 'en-GB',
  pageSize: 'a4',
  terms: {
    county: 'area',
    jail: 'custody',
    reentry: 'resettlement',
    community: 'community',
    intercept: 'intercept',
    program: 'programme',
  },
  intercepts: [
    {
      id: 'i0',
      number: '0',
      name: 'Home, School and Community',
      stations: [
        { id: 's-school', name: 'School and Education' },
        { id: 's-social-care', name: 'Early Help and Social Care' },
        { id: 's-camhs', name: 'CAMHS and Crisis Care' },
      ],
      headings: ['School support', 'Early help', 'Social care', 'CAMHS', 'Drugs and alcohol', 'Exploitation', 'Data'],
      prompts: [
        'Whom can a child, a parent or a teacher ask before it is a crisis?',
        'Who is out of school, and who notices?',
        'How long is the wait for CAMHS or a neurodevelopmental assessment?',
        'Who looks for signs of exploitation?',
      ],
    },
    {
      id: 'i1',
      number: '1',
      name: 'Before Arrest',
      stations: [
        { id: 's-police', name: 'Police Contact' },
        { id: 's-diversion-panel', name: 'Diversion Panel' },
      ],
      headings: ['Neighbourhood police', 'Children in care', 'Voluntary interview', 'Diversion', 'Data'],
      prompts: [
        'How are police called to children’s homes, and could that be otherwise?',
        'Who decides about diversion, and how fast?',
        'What support comes with a community resolution?',
        'Who sees a child before a voluntary interview?',
      ],
    },
    {
      id: 'i2',
      number: '2',
      name: 'After Arrest',
      stations: [
        { id: 's-custody-suite', name: 'Police Custody Suite' },
        { id: 's-liaison-diversion', name: 'Liaison and Diversion' },
      ],
      headings: [
        'Custody',
        'Appropriate adult',
        'Liaison and diversion',
        'Speech and language',
        'Overnight beds',
        'Data',
      ],
      prompts: [
        'How many children stay overnight, and for want of what?',
        'How soon do an appropriate adult and liaison and diversion arrive?',
        'Who looks for speech, language and learning needs?',
        'Does the assessment reach the youth justice service?',
      ],
    },
    {
      id: 'i3',
      number: '3',
      name: 'Court',
      stations: [
        { id: 's-youth-court', name: 'Youth Court' },
        { id: 's-crown-court', name: 'Crown Court' },
      ],
      headings: ['Court support', 'Pre-sentence reports', 'Intermediaries', 'Bail support', 'Data'],
      prompts: [
        'Does the court know about health, care and school?',
        'Who helps the child follow what is said?',
        'Which bail support can be offered on the day?',
        'How long does it take from charge to outcome?',
      ],
    },
    {
      id: 'i4',
      number: '4',
      name: 'Remand and Custody',
      stations: [
        { id: 's-youth-detention', name: 'Remand in Youth Detention' },
        { id: 's-secure-home', name: 'Secure Children’s Home' },
        { id: 's-young-offender', name: 'Young Offender Institution' },
      ],
      headings: ['Healthcare', 'Education', 'Family contact', 'Safety', 'Data'],
      prompts: [
        'Who is remanded that could have been at home with support?',
        'How far from home are children placed?',
        'Do education and treatment go on from the first day?',
        'Who keeps in touch from the home area?',
      ],
    },
    {
      id: 'i5',
      number: '5',
      name: 'Supervision and Resettlement',
      stations: [
        { id: 's-youth-justice', name: 'Youth Justice Service' },
        { id: 's-resettlement', name: 'Resettlement' },
      ],
      headings: ['Youth justice service', 'Resettlement', 'Return to education', 'Accommodation', 'Turning 18', 'Data'],
      prompts: [
        'When is it known where a child will live after release?',
        'Who holds the plan together across services?',
        'What happens when a child misses appointments?',
        'What changes on the eighteenth birthday?',
      ],
    },
  ],
  paths: [
    { kind: 'onward', from: '', to: 's-school', label: 'Worry raised' },
    { kind: 'onward', from: '', to: 's-social-care', label: 'Family asks for help' },
    { kind: 'onward', from: '', to: 's-police', label: 'Rings 999 or 101' },
    { kind: 'exit', from: 's-school', to: '', label: 'Supported at school' },
    { kind: 'exit', from: 's-social-care', to: '', label: 'Supported at home' },
    { kind: 'exit', from: 's-camhs', to: '', label: 'Treated and followed up' },
    { kind: 'onward', from: 's-police', to: 's-diversion-panel', label: 'Referred' },
    { kind: 'exit', from: 's-diversion-panel', to: '', label: 'Diverted with support' },
    { kind: 'onward', from: 's-police', to: 's-custody-suite', label: 'Arrest' },
    { kind: 'onward', from: 's-custody-suite', to: 's-liaison-diversion', label: 'Need identified' },
    { kind: 'exit', from: 's-liaison-diversion', to: '', label: 'Connected with support' },
    { kind: 'onward', from: 's-custody-suite', to: 's-youth-court', label: 'Charged' },
    { kind: 'onward', from: 's-youth-court', to: 's-crown-court', label: 'Grave offence' },
    { kind: 'exit', from: 's-youth-court', to: '', label: 'Discharged' },
    { kind: 'onward', from: 's-youth-court', to: 's-youth-detention', label: 'Remanded' },
    { kind: 'onward', from: 's-youth-court', to: 's-youth-justice', label: 'Community order' },
    { kind: 'onward', from: 's-youth-court', to: 's-secure-home', label: 'Custody' },
    { kind: 'onward', from: 's-crown-court', to: 's-young-offender', label: 'Custody' },
    { kind: 'exit', from: 's-youth-detention', to: '', label: 'Bailed with support' },
    { kind: 'onward', from: 's-secure-home', to: 's-resettlement', label: 'Release planned' },
    { kind: 'onward', from: 's-young-offender', to: 's-resettlement', label: 'Release planned' },
    { kind: 'exit', from: 's-resettlement', to: '', label: 'Home and in education' },
    { kind: 'exit', from: 's-youth-justice', to: '', label: 'Order completed' },
    { kind: 're-entry', from: 's-youth-justice', to: 's-youth-court', label: 'Breach' },
    { kind: 're-entry', from: 's-resettlement', to: 's-youth-detention', label: 'Recall' },
  ],
  wholeSystem: englandWalesWholeSystem,
  partnerKinds: englandWalesPartnerKinds,
  topics: englandWalesTopics,
  measures: englandWalesChildrenMeasures,
  statements: englandWalesChildrenStatements,
};
