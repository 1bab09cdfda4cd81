import { anyOf } from '../pattern.ts';

const ranks = ['vp', 'svp', 'evp', 'avp', 'head', 'director', 'dir', 'manager', 'mgr', 'chief', 'lead'];
const fields =
  '(?:of |for )?(?:the )?(?:finance|sales|ops|operations|it|engineering|marketing|hr|people|procurement|purchasing|product|support|' +
  'security|compliance|legal|logistics|supply chain|customer (?:success|service|support)|revops|revenue|data|technology|warehouse|' +
  'fulfil+ment|accounting|accounts|quality|production|manufacturing|transport|talent|infrastructure|digital|strategy|commercial|facilities|billing|payroll)';

/** Job titles as reps write them ("CFO", "VP of Ops", "head of IT", "plant manager"), in plain text. */
export const role = anyOf([
  '(?:c[efotiormps]o|ciso|cpo|chro|cmo|cdo|md|gm)(?!\\w)',
  `(?:senior |sr\\.? |regional |global )?${anyOf(ranks)} ${fields}`,
  `${fields} (?:${ranks.join('|')}|team lead|guy|lady|person|boss)`,
  '(?:plant|office|operations|finance|sales|account|project|general|store|branch|warehouse|site|production|procurement|purchasing|it|marketing|product|program|team|regional|area) (?:manager|mgr|director|lead|head)',
  'managing director',
  'general manager',
  '(?:financial )?controller',
  'vp',
  'svp',
  'president',
  'founder',
  'co-?founder',
  'owner',
  'treasurer',
  'chairman',
  'chairwoman',
  'counsel',
  'buyer',
  'director',
  'head of \\w+',
  'vp,? \\w+',
]);

/** In a shape: who may decide, be it by title or as "her boss", "the board". */
export const decider = anyOf([
  '¥+',
  'boss',
  'manager',
  'supervisor',
  'the board',
  'board',
  'procurement',
  'purchasing',
  'legal',
  'finance',
  'it(?= (?:has to|have to|must|needs to|signs|approves|decides|director))',
  'business partner',
  'partner',
  'steering committee',
  'steerco',
]);

/** "her boss", "the CFO" in a shape. */
export const theirDecider = new RegExp(`^(?:their|her|his|the) (?:${decider})`);
