import type { LessonPhrases } from '@/lib/lessons/build-lesson';
import type { Words } from '@/lib/format/words';

/** Characters of a claim that a heading has room for. */
const LONGEST = 70;

/** The words up to the last one that fits, with an ellipsis where some are left out. */
const clip = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST) > 0 ? text.lastIndexOf(' ', LONGEST) : LONGEST)} …`);

/** The sentences of a made lesson about `about` ("people, killed"), in the reader's language; `quoted` where they are an article's own words. */
export function lessonPhrases(about: string, kind: 'figure' | 'event', words: Words, quoted = false): LessonPhrases {
  const what = quoted ? words.quoted(clip(about)) : clip(about);
  const t = (key: 'title' | 'goal' | 'howMany' | 'figures' | 'outlets' | 'origins' | 'timeline' | 'hedges' | 'blame' | 'sift' | 'recap' | 'notice' | 'limits' | 'who' | 'whoAnswer' | 'fair' | 'fairAnswer' | 'one' | 'few' | 'some' | 'many' | 'stop' | 'investigate' | 'find' | 'trace'): string =>
    words.t(`lesson.made.${key}`, { what });
  return {
    title: words.capital(t('title')),
    goal: t('goal'),
    question: words.capital(words.t(kind === 'event' ? 'lesson.made.questionEvent' : 'lesson.made.question', { what })),
    howMany: t('howMany'),
    amounts: [t('one'), t('few'), t('some'), t('many')],
    answer: (origins, nameless) => words.t('lesson.made.answer', { origins: words.capital(words.numeral(origins)), nameless: words.numeral(nameless) }),
    figures: t('figures'),
    outlets: t('outlets'),
    origins: t('origins'),
    timeline: t('timeline'),
    hedges: t('hedges'),
    blame: t('blame'),
    sift: t('sift'),
    moves: [t('stop'), t('investigate'), t('find'), t('trace')],
    recap: t('recap'),
    notice: t('notice'),
    limits: t('limits'),
    who: t('who'),
    whoAnswer: t('whoAnswer'),
    fair: t('fair'),
    fairAnswer: t('fairAnswer'),
    untitled: words.capital(words.t('row.thisArticle')),
  };
}
