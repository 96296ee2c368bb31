import type { VerbForm } from '@/lib/claims/claim-language';

/** `infinitive: preterite singular, plural, participle, present singular, plural`, where the rules give another. */
const IRREGULAR: Readonly<Record<string, string>> = {
  morir: 'murió murieron muerto muere mueren', decir: 'dijo dijeron dicho dice dicen', poner: 'puso pusieron puesto pone ponen', hacer: 'hizo hicieron hecho hace hacen', caer: 'cayó cayeron caído cae caen',
  destruir: 'destruyó destruyeron destruido destruye destruyen', herir: 'hirió hirieron herido hiere hieren', detener: 'detuvo detuvieron detenido detiene detienen', advertir: 'advirtió advirtieron advertido advierte advierten',
  perder: 'perdió perdieron perdido pierde pierden', retener: 'retuvo retuvieron retenido retiene retienen', huir: 'huyó huyeron huido huye huyen', reducir: 'redujo redujeron reducido reduce reducen', costar: 'costó costaron costado cuesta cuestan',
  crecer: 'creció crecieron crecido crece crecen', escribir: 'escribió escribieron escrito escribe escriben', acudir: 'acudió acudieron acudido acude acuden', reabrir: 'reabrió reabrieron reabierto reabre reabren', cifrar: 'cifró cifraron cifrado cifra cifran',
  prever: 'previó previeron previsto prevé prevén', pedir: 'pidió pidieron pedido pide piden', proponer: 'propuso propusieron propuesto propone proponen', querer: 'quiso quisieron querido quiere quieren', recomendar: 'recomendó recomendaron recomendado recomienda recomiendan',
  absolver: 'absolvió absolvieron absuelto absuelve absuelven', dormir: 'durmió durmieron dormido duerme duermen', seguir: 'siguió siguieron seguido sigue siguen', salir: 'salió salieron salido sale salen',
  sostener: 'sostuvo sostuvieron sostenido sostiene sostienen', desmentir: 'desmintió desmintieron desmentido desmiente desmienten', negar: 'negó negaron negado niega niegan', reforzar: 'reforzó reforzaron reforzado refuerza refuerzan', cerrar: 'cerró cerraron cerrado cierra cierran',
};

/** Stems of the future, where they are not the infinitive. */
const FUTURE: Readonly<Record<string, string>> = { decir: 'dir', hacer: 'har', poner: 'pondr', proponer: 'propondr', querer: 'querr', detener: 'detendr', retener: 'retendr', sostener: 'sostendr', salir: 'saldr' };

/** Forms of a Spanish verb that news uses: past, participle in both genders and numbers, present, future, conditional, infinitive and gerund (as "ing": neither opens a clause). */
export function verbForms(verb: string): readonly { form: string; is: VerbForm }[] {
  const stem = verb.slice(0, -2);
  const isAr = verb.endsWith('ar');
  const known = IRREGULAR[verb]?.split(' ');
  const spelled = verb.endsWith('car') || verb.endsWith('gar') || verb.endsWith('zar') ? stem : stem;
  const [one, many, participle, here, now] = known ?? (isAr ? [`${spelled}ó`, `${stem}aron`, `${stem}ado`, `${stem}a`, `${stem}an`] : [`${stem}ió`, `${stem}ieron`, `${stem}ido`, `${stem}e`, `${stem}en`]);
  const root = participle!.slice(0, -1);
  return [
    { form: one!, is: 'past' },
    { form: many!, is: 'past' },
    ...['o', 'a', 'os', 'as'].map((ending) => ({ form: root + ending, is: 'participle' as const })),
    { form: here!, is: 'third' },
    { form: now!, is: 'past' },
    ...(verb.endsWith('se') ? [] : ['á', 'án', 'ía', 'ían']).map((ending) => ({ form: (FUTURE[verb] ?? verb) + ending, is: 'past' as const })),
    { form: verb, is: 'ing' },
    { form: isAr ? `${stem}ando` : `${stem}iendo`, is: 'ing' },
  ];
}

/** Forms of irregular verbs with their verbs. */
const BASES: ReadonlyMap<string, readonly string[]> = (() => {
  const bases = new Map<string, string[]>();
  for (const verb of Object.keys(IRREGULAR)) {
    for (const { form } of verbForms(verb)) {
      const known = bases.get(form);
      if (!known) bases.set(form, [verb]);
      else if (!known.includes(verb)) known.push(verb);
    }
  }
  return bases;
})();

const ENDINGS = ['ó', 'aron', 'ado', 'ada', 'ados', 'adas', 'a', 'an', 'ando', 'ió', 'ieron', 'ido', 'ida', 'idos', 'idas', 'e', 'en', 'iendo', ...['ar', 'er', 'ir'].flatMap((root) => ['á', 'án', 'ía', 'ían'].map((ending) => root + ending))];

/** Infinitives of which a Spanish word may be a form, itself among them, each once; most of them are no verbs. */
export function verbBases(word: string): readonly string[] {
  const bases = new Set([word, ...(BASES.get(word) ?? [])]);
  for (const ending of ENDINGS) if (word.endsWith(ending)) for (const infinitive of ['ar', 'er', 'ir', 'se']) bases.add(word.slice(0, -ending.length) + infinitive);
  return [...bases];
}
