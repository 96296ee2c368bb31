/** The lists of lines that are no part of the report, by what such a line is. */
export type LineList = 'labels' | 'pointers' | 'rights' | 'credits' | 'stamps';

/**
 * What the lines of each list begin with, in up to five signs, with the numbers of the lines in their list (`openingsOfLines`), so that a
 * page is read without the lists being cut. A test holds them against the lists and prints them where they differ.
 */
export const OPENINGS: Readonly<Record<LineList, string>> = {
  labels: '\\d:44|abone:107|abonn:89|about:46|ad:18|add:41|adver:17|also :0|archi:75|aroun:12|artic:50,80|artíc:66|ayrıc:96|back :55|bolet:74|break:8|bunla:94|bülte:108|categ:30|click:52|comen:70|comme:43,85|compa:72|conte:92|conti:48|daha :98|deja :71|devam:97|diğer:102|don\'t:11|don’t:11|e-mai:34|edito:9|email:34|en ço:99|end o:54|escuc:60|etike:109|etiqu:76|explo:59|featu:8|filed:29|follo:32|from :13,14|galle:25|get :38|ilgil:93|ilgin:95|in pi:26|join :42|keep :51|l\'ess:82|laiss:86|lates:8|le pu:63|lea :60|leave:39|lee :60|leer :60|les p:83|lire :77,78|lisez:77|liste:21|lo má:68|load:41|loadi:45|l’ess:82|mira :60|more:4|most:8|mots:91|más :64|newsl:37|next :56|notic:65|other:8|paid :19|parta:87|payla:106|photo:24|play :22|popul:8|post :40|previ:57|print:33|promo:16|publi:69,84|read :1|recen:8|recom:6|rekla:103|relat:5|s\'abo:88|s\'ins:90|see a:2|see m:3|see:41|share:31|show:41|sign :35|skip :53|son d:100|son h:101|spons:15|staff:9|story:49|subsc:36|sur l:79|suscr:73|s’abo:88|s’ins:90|tag:28|tambi:62|te pu:61|temas:67|the a:47|top:8|topic:27|trend:8,10|up ne:58|vea :60|ver :60|video:23|view:41|voir :77|watch:20|yorum:104,105|you :7|à lir:77,81|à voi:77|écout:77|أخبار:113|إعلان:116|اترك :118|اشترك:120|اقرأ :110|الأكث:115|المزي:122|النشر:121|الوسو:123|تعليق:117|شارك:119|شاهد :111|كلمات:124|مقالا:114|مواضي:112',
  pointers: 'adver:0,30|also :7|are:31|ayrıc:26|don:19|expla:16,17|have :31|ilgil:27|in :15|lea t:20|lee t:21|lire :23|liste:14|more:10|opini:18|publi:1,2,30|read :6|recom:12|rekla:3,30|relat:11|see a:8|see m:9|spons:5|ver t:22|voir :25|watch:13|were:31|à lir:24|إعلان:4,30|اقرأ :28|شاهد :29',
  rights: '(c:1|all r:4|cooki:12|copyr:2,3|priva:11|terms:10|this :9|todos:5|tous :6|tüm h:7|©:0|جميع :8',
  credits: '(:0|addit:0|avec :13|compi:0|con i:12|conta:1|do yo:4|e-mai:1|edite:0|editi:0|email:1|file :11|follo:1|foto:15|getty:9|got a:2|graph:0|haber:14|have :3|if yo:5|illus:0|image:7|more :0|our s:6|photo:0,8|pictu:10|produ:0|reach:1|repor:0|text:0|trans:0|words:0|write:1|writi:0|writt:0',
  stamps: '.:6|\\d:1,2,5,6|about:2|actua:0|creat:0|first:0|günce:0|hace :4|il y :3|last :0|mis à:0|modif:0|over :2|poste:0|publi:0|updat:0|yayın:0|آخر ت:0|نشر:0',
};
