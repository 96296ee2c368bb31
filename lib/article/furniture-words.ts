import { createKnownLineTest, type LinePattern } from '@/lib/text/known-lines';
import { OPENINGS, type LineList } from './furniture-openings';

/**
 * How news sites label what stands around the story, in the languages of the extension. Each is a whole short block
 * or its beginning; none is ever searched for inside a sentence.
 */

/** Labels over links to other stories, and over boxes. */
const LABELS: readonly string[] = [
  // English
  'also (?:read|see|on|in this series)', 'read (?:also|more|next|this next|the full story|full story)', 'see also', 'see more', 'more(?: (?:on|from|about|in|stories|news|top stories|coverage))?',
  'related(?: (?:stories|articles|coverage|topics|content|news|links|posts|tags|to this story))?', 'recommended(?: (?:for you|stories|reading))?', 'you (?:may|might)(?: also)? (?:like|be interested in)',
  '(?:most|popular|trending|top|latest|breaking|recent|other|featured)(?: (?:read|popular|viewed|shared|watched|news|stories|posts|articles|headlines|videos|topics|now))+', "(?:editor'?s|editors’?|staff) picks?", 'trending', "(?:don’t|don't) miss",
  'around the web', 'from around the web', 'from our partners', 'sponsored(?: (?:content|links|by .*))?', 'promoted(?: content)?', 'advertise?ments?', 'ad', 'paid (?:content|post)',
  'watch(?: (?:now|more|live|also|next|:.*))?', 'listen(?: (?:now|to this article))?', 'play video', 'video', 'photos?', 'gallery', 'in pictures', 'topics?', 'tags?', 'filed under', 'categories', 'share(?: (?:this(?: (?:article|story|page|post))?|on .*|via .*|with .*))?', 'follow us(?: on .*)?', 'print(?: this)?', '(?:e-mail|email)(?: this)?',
  'sign up(?: .*)?', 'subscribe(?: .*)?', 'newsletters?', 'get (?:our|the) .* newsletter', 'leave a (?:reply|comment|response)', 'post a comment', '(?:add|view|show|load|see)(?: (?:all|more|a|your))* comments?', 'join the (?:conversation|discussion)', 'comments?(?: \\(?\\d+\\)?)?', '\\d+ comments?', 'loading(?:\\.{3}|…)?',
  'about the authors?', 'the authors?', 'continue reading(?: .*)?', 'story continues(?: below)?(?: advertisement)?', 'article continues (?:below|after) .*', 'keep reading', 'click here(?: .*)?', 'skip (?:to|past) .*', 'end of .*newsletter.*', 'back to top', 'next (?:article|story|post|up)', 'previous (?:article|story|post)', 'up next', 'explore more',
  // Spanish
  '(?:lea|leer|lee|ver|vea|mira|escuche) (?:también|más|además)', 'te puede interesar', 'también te puede interesar', 'le puede interesar', 'más (?:información|noticias|sobre)', 'noticias relacionadas', 'artículos relacionados', 'temas relacionados', 'lo más (?:leído|visto)', 'publicidad', 'comentarios?', 'deja (?:un comentario|una respuesta)', 'compartir(?: .*)?', 'suscríb[ae]te(?: .*)?', 'boletín', 'archivado en', 'etiquetas',
  // French
  '(?:lire|voir|à lire|à voir|lisez|écouter) (?:aussi|également|plus)', 'lire la suite', 'sur le même sujet', 'articles? (?:liés?|similaires|recommandés)', "à lire sur .*", "(?:l’|l')essentiel", 'les plus lus', 'publicité', 'commentaires?', 'laisser un commentaire', 'partager(?: .*)?', "(?:s’|s')abonner", 'abonnez-vous(?: .*)?', "(?:s’|s')inscrire", 'mots[- ]clés', 'contenus sponsorisés',
  // Turkish
  'ilgili (?:haber(?:ler)?|konular|içerikler)', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'ayrıca (?:okuyun|bakınız)', 'devamını oku', 'daha fazla', 'en çok (?:okunan(?:lar)?|okunan haberler)', 'son dakika', 'son haberler', 'diğer haberler', 'reklam', 'yorumlar?', 'yorum yap(?:ın)?', 'paylaş(?: .*)?', 'abone ol(?:un)?', 'bülten(?:imize)?(?: .*)?', 'etiketler',
  // Arabic
  'اقرأ (?:أيضا|أيضاً|أيضًا|المزيد)', 'شاهد (?:أيضا|أيضاً|أيضًا)', 'مواضيع (?:ذات صلة|متعلقة)', 'أخبار (?:ذات صلة|متعلقة)', 'مقالات ذات صلة', 'الأكثر (?:قراءة|مشاهدة)', 'إعلان', 'تعليقات', 'اترك (?:تعليقا|تعليقاً|رد)', 'شارك(?: .*)?', 'اشترك(?: .*)?', 'النشرة البريدية', 'المزيد', 'الوسوم', 'كلمات مفتاحية',
];

/** What stands before the mark in one-line pointers to other stories: "READ MORE: …". */
const DOORS: readonly string[] = [
  'advertise?ment', 'publicidad', 'publicité', 'reklam', 'إعلان', 'sponsored', 'read (?:also|more|next)', 'also read', 'see also', 'see more', 'more(?: on this)?',
  'related(?: story| article)?', 'recommended', 'watch', 'listen', 'in (?:pictures|photos)', 'explained', 'explainer', 'opinion', "don[’']t miss", 'lea también',
  'lee también', 'ver también', 'lire aussi', 'à lire aussi', 'voir aussi', 'ayrıca okuyun', 'ilgili haber', 'اقرأ (?:أيضا|أيضاً|أيضًا)', 'شاهد (?:أيضا|أيضاً|أيضًا)',
];

/** Other openings of pointers, advertisements under their label, and calls to readers. */
const POINTERS: readonly string[] = [
  '(?:advertise?ment|publicidad|publicité|reklam|إعلان)\\.\\s+\\S', '(?:(?:are|were) you (?:there|affected|in the area)|have you been affected)\\b[^?]{0,60}\\?',
];

/** Openings of lines of rights and terms. */
const RIGHTS: readonly string[] = [
  '©', '\\(c\\)\\s*\\d{4}', 'copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b)', 'copyright .{0,60}$', 'all rights reserved', 'todos los derechos', 'tous droits', 'tüm hakları',
  'جميع الحقوق', 'this (?:article|story|material) (?:may not|was originally|originally|first|has been (?:republished|updated to))', 'terms of (?:use|service)',
  'privacy policy', 'cookie policy',
];

/** Openings of credits, and of addresses to write to. */
const CREDITS: readonly string[] = [
  '\\(?(?:additional |more )?(?:reporting|writing|editing|edited|written|compiled|translated|produced|photograph(?:y|s|ed)|graphics?|illustrations?|words|text)(?:,? and \\w+)? (?:by|for)\\b',
  '(?:follow|contact|e-mail|email|write to|reach) .{0,40}(?:@|twitter|facebook|instagram|on x\\b|bluesky|at \\S+@)', 'got a (?:tip|story)', 'have a (?:tip|story)',
  'do you have (?:a|any) ', 'if you (?:have|spot|see) (?:a|an) (?:story|tip|error)', 'our standards:', 'image (?:source|credit|caption)', 'photo(?:graph)?(?: by| credit|:)',
  'getty images', 'picture(?: by|:)', 'file photo', 'con información de', 'avec (?:afp|reuters|ap)\\b', 'haber(?:i yazan)?:', 'foto(?:ğraf|grafía)?:',
];

/** Times of publishing, reading times and counters, as whole lines. */
const STAMPS: readonly string[] = [
  '(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|publicado|actualizado|publié|mis à jour|yayınlanma|güncelleme|نشر|آخر تحديث)(?: (?:on|at|el|le|à|:).*|\\s*:.*|\\s.{0,40})?',
  '\\d+\\s*(?:min(?:ute)?s?|dk|دقائق)[\\s.-]*(?:read|de lectura|de lecture|okuma|قراءة)?', '(?:about |over )?\\d+ (?:second|minute|hour|day|week|month|year)s? ago',
  'il y a .{1,20}', 'hace .{1,20}', '\\d{1,2}[:.h]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|GMT[+-]\\d+))?',
  '\\.?\\d[\\d.,]*\\s*(?:[km]\\s*)?(?:comments?|shares?|views?|likes?|retweets?|claps?|followers?|reactions?)',
];

/** Lists of lines, one pattern each: as one pattern a list would take an engine longer to compile than all else that is done for a page. */
export const LINES = {
  labels: LABELS.map((label) => ({ source: `^${label}$`, flags: 'iu' })),
  pointers: [...DOORS.map((door) => `${door}\\s*[:|>»–—-]\\s*\\S`), ...POINTERS].map((pointer) => ({ source: `^${pointer}`, flags: 'iu' })),
  rights: RIGHTS.map((right) => ({ source: `^${right}`, flags: 'iu' })),
  credits: CREDITS.map((credit) => ({ source: `^${credit}`, flags: 'iu' })),
  stamps: STAMPS.map((stamp) => ({ source: `^${stamp}$`, flags: 'iu' })),
} satisfies Record<LineList, readonly LinePattern[]>;

const isWholeLabel = createKnownLineTest(LINES.labels, OPENINGS.labels);

/** What may stand after a label: "More on this:", "Read more »". */
const AFTER_LABEL = ' \u00a0:：….»>→';

/** Whether a short block is a label and nothing else. */
export function isLabel(text: string): boolean {
  let end = text.length;
  while (end > 0 && AFTER_LABEL.includes(text[end - 1]!)) end -= 1;
  return isWholeLabel(text.slice(0, end));
}

/** Whether a block begins like a one-line pointer to another story ("READ MORE: Three held after …", "Watch: …"), an advertisement under its label, or a call to readers ("Were you there? …"). */
export const isPointer = createKnownLineTest(LINES.pointers, OPENINGS.pointers);

/** Whether a block begins as lines of rights, credits and addresses do. */
export const opensRights = createKnownLineTest(LINES.rights, OPENINGS.rights);
export const RIGHTS_END = /(?:all rights reserved|derechos reservados|droits réservés|hakları saklıdır)[\s\d.,–-]*$/iu;

/** Credits with the name in front, and what each of them holds, asked first: few blocks need the larger pattern. */
const NAMED_CREDIT = /^(?:.{2,80} (?:contributed (?:to|reporting)|reported from .{2,40} and)|.{2,60} can be reached at)/iu;
const NAMED_CUE = /contributed|reported from|can be reached at/i;
const opensCredit = createKnownLineTest(LINES.credits, OPENINGS.credits);

/** Who wrote, edited or helped: no statement of the story. */
export const isCredit = (text: string): boolean => opensCredit(text) || (NAMED_CUE.test(text) && NAMED_CREDIT.test(text));

const AUTHOR_NOTE =
  /^(?:\S+ ){1,6}(?:is|was|are) (?:an?|the|our|\S+[’']s) (?:\S+ ){0,6}?(?:correspondent|reporter|columnist|journalist|writer|editor|contributor|author|fellow|professor|lecturer|researcher|analyst|producer|director|bureau chief|freelancer?|staff writer|co-?founder)\b/i;
/** What every author note holds, asked first: the pattern above takes an engine long to compile, and few blocks need it. */
const NOTE_VERB = / (?:is|was|are) /i;
const NOTE_ROLE = /correspondent|reporter|columnist|journalist|writer|editor|contributor|author|fellow|professor|lecturer|researcher|analyst|producer|director|bureau chief|freelance|founder/i;
const NOTE_LINK = /\b(?:at|for|of|in|with|based|covers|covering|author|her|his|their|writes)\b/;

/** Author notes at the end of a piece: "X is a senior reporter at …". */
export const isAuthorNote = (text: string): boolean => NOTE_VERB.test(text) && NOTE_LINK.test(text) && NOTE_ROLE.test(text) && AUTHOR_NOTE.test(text);

const isStamp = createKnownLineTest(LINES.stamps, OPENINGS.stamps);

/** Names, and no sentence: "By Sunday, 12 people were dead." is none, nor is "By noon the river fell". */
const BYLINE = /^(?:By|BY|by) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:,? .{0,40})?(?<![.!?]['"’”]?)$/u;

/** Time, reading time and counters: "Updated 3 hours ago", "5 min read", "14:05 GMT", "1.2k shares". */
export const isStampLine = (line: string): boolean => isStamp(line) || (line.slice(0, 3).toLowerCase() === 'by ' && BYLINE.test(line));
