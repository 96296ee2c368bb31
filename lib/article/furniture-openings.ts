import type { LINES } from './furniture-words';

/**
 * What the lines of each list begin with, in up to five signs (`openingsOfLines`), so that a page of prose is read without the lists
 * being cut. A test holds them against the lists and prints them where they differ.
 */
export const OPENINGS: Readonly<Record<keyof typeof LINES, string>> = {
  labels: 'abone|abonn|about|ad|add|adver|also |archi|aroun|artic|artíc|ayrıc|back |bolet|break|bunla|bülte|categ|click|comen|comme|compa|conte|conti|daha |deja |devam|diğer|don\'t|don’t|e-mai|edito|email|en ço|end o|escuc|etike|etiqu|explo|featu|filed|follo|from |galle|get |ilgil|ilgin|in pi|join |keep |l\'ess|laiss|lates|le pu|lea |leave|lee |leer |les p|lire |lisez|liste|lo má|load|loadi|l’ess|mira |more|most|mots|más |newsl|next |notic|other|paid |parta|payla|photo|play |popul|post |previ|print|promo|publi|read |recen|recom|rekla|relat|s\'abo|s\'ins|see|see a|see m|share|show|sign |skip |son d|son h|spons|staff|story|subsc|sur l|suscr|s’abo|s’ins|tag|tambi|te pu|temas|the a|top|topic|trend|up ne|vea |ver |video|view|voir |watch|yorum|you |à lir|à voi|écout|أخبار|إعلان|اترك |اشترك|اقرأ |الأكث|المزي|النشر|الوسو|تعليق|شارك|شاهد |كلمات|مقالا|مواضي',
  pointers: 'adver|also |are|ayrıc|don|expla|have |ilgil|in |lea t|lee t|lire |liste|more|opini|publi|read |recom|rekla|relat|see a|see m|spons|ver t|voir |watch|were|à lir|إعلان|اقرأ |شاهد ',
  rights: 'all r|cooki|copyr|priva|terms|this |todos|tous |tüm h|©|جميع ',
  credits: 'addit|avec |compi|con i|conta|do yo|e-mai|edite|editi|email|file |follo|foto|getty|got a|graph|haber|have |if yo|illus|image|more |our s|photo|pictu|produ|reach|repor|text|trans|words|write|writi|writt',
  stamps: 'about|actua|creat|first|günce|hace |il y |last |mis à|modif|over |poste|publi|updat|yayın|آخر ت|نشر',
};
