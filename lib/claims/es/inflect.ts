import type { VerbForm } from '@/lib/claims/claim-language';

/** `infinitive: preterite singular, plural, participle, present singular, plural`, where the rules give another. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ver: 'vio vieron visto ve ven', morir: 'murió murieron muerto muere mueren', decir: 'dijo dijeron dicho dice dicen', poner: 'puso pusieron puesto pone ponen', hacer: 'hizo hicieron hecho hace hacen', caer: 'cayó cayeron caído cae caen',
  destruir: 'destruyó destruyeron destruido destruye destruyen', herir: 'hirió hirieron herido hiere hieren', detener: 'detuvo detuvieron detenido detiene detienen', advertir: 'advirtió advirtieron advertido advierte advierten',
  perder: 'perdió perdieron perdido pierde pierden', retener: 'retuvo retuvieron retenido retiene retienen', huir: 'huyó huyeron huido huye huyen', reducir: 'redujo redujeron reducido reduce reducen', costar: 'costó costaron costado cuesta cuestan',
  crecer: 'creció crecieron crecido crece crecen', escribir: 'escribió escribieron escrito escribe escriben', acudir: 'acudió acudieron acudido acude acuden', reabrir: 'reabrió reabrieron reabierto reabre reabren', cifrar: 'cifró cifraron cifrado cifra cifran',
  prever: 'previó previeron previsto prevé prevén', pedir: 'pidió pidieron pedido pide piden', proponer: 'propuso propusieron propuesto propone proponen', querer: 'quiso quisieron querido quiere quieren', recomendar: 'recomendó recomendaron recomendado recomienda recomiendan',
  absolver: 'absolvió absolvieron absuelto absuelve absuelven', dormir: 'durmió durmieron dormido duerme duermen', seguir: 'siguió siguieron seguido sigue siguen', salir: 'salió salieron salido sale salen',
  sostener: 'sostuvo sostuvieron sostenido sostiene sostienen', desmentir: 'desmintió desmintieron desmentido desmiente desmienten', negar: 'negó negaron negado niega niegan', reforzar: 'reforzó reforzaron reforzado refuerza refuerzan', cerrar: 'cerró cerraron cerrado cierra cierran',
  aprobar: 'aprobó aprobaron aprobado aprueba aprueban', comprobar: 'comprobó comprobaron comprobado comprueba comprueban', probar: 'probó probaron probado prueba prueban', encontrar: 'encontró encontraron encontrado encuentra encuentran',
  demostrar: 'demostró demostraron demostrado demuestra demuestran', mostrar: 'mostró mostraron mostrado muestra muestran', acordar: 'acordó acordaron acordado acuerda acuerdan', recordar: 'recordó recordaron recordado recuerda recuerdan',
  soltar: 'soltó soltaron soltado suelta sueltan', volcar: 'volcó volcaron volcado vuelca vuelcan', contar: 'contó contaron contado cuenta cuentan', comenzar: 'comenzó comenzaron comenzado comienza comienzan',
  empezar: 'empezó empezaron empezado empieza empiezan', desplegar: 'desplegó desplegaron desplegado despliega despliegan', atravesar: 'atravesó atravesaron atravesado atraviesa atraviesan', manifestar: 'manifestó manifestaron manifestado manifiesta manifiestan',
  gobernar: 'gobernó gobernaron gobernado gobierna gobiernan', enterrar: 'enterró enterraron enterrado entierra entierran', sembrar: 'sembró sembraron sembrado siembra siembran', quebrar: 'quebró quebraron quebrado quiebra quiebran',
  descender: 'descendió descendieron descendido desciende descienden', ascender: 'ascendió ascendieron ascendido asciende ascienden', extender: 'extendió extendieron extendido extiende extienden', defender: 'defendió defendieron defendido defiende defienden',
  encender: 'encendió encendieron encendido enciende encienden', atender: 'atendió atendieron atendido atiende atienden', mover: 'movió movieron movido mueve mueven', volver: 'volvió volvieron vuelto vuelve vuelven',
  devolver: 'devolvió devolvieron devuelto devuelve devuelven', resolver: 'resolvió resolvieron resuelto resuelve resuelven', disolver: 'disolvió disolvieron disuelto disuelve disuelven', producir: 'produjo produjeron producido produce producen',
  introducir: 'introdujo introdujeron introducido introduce introducen', conducir: 'condujo condujeron conducido conduce conducen', mantener: 'mantuvo mantuvieron mantenido mantiene mantienen', obtener: 'obtuvo obtuvieron obtenido obtiene obtienen',
  contener: 'contuvo contuvieron contenido contiene contienen', tener: 'tuvo tuvieron tenido tiene tienen', incluir: 'incluyó incluyeron incluido incluye incluyen', concluir: 'concluyó concluyeron concluido concluye concluyen',
  excluir: 'excluyó excluyeron excluido excluye excluyen', construir: 'construyó construyeron construido construye construyen', contribuir: 'contribuyó contribuyeron contribuido contribuye contribuyen', distribuir: 'distribuyó distribuyeron distribuido distribuye distribuyen',
  sustituir: 'sustituyó sustituyeron sustituido sustituye sustituyen', disminuir: 'disminuyó disminuyeron disminuido disminuye disminuyen', atribuir: 'atribuyó atribuyeron atribuido atribuye atribuyen', preferir: 'prefirió prefirieron preferido prefiere prefieren',
  invertir: 'invirtió invirtieron invertido invierte invierten', convertir: 'convirtió convirtieron convertido convierte convierten', sugerir: 'sugirió sugirieron sugerido sugiere sugieren', transferir: 'transfirió transfirieron transferido transfiere transfieren',
  requerir: 'requirió requirieron requerido requiere requieren', adquirir: 'adquirió adquirieron adquirido adquiere adquieren', impedir: 'impidió impidieron impedido impide impiden', despedir: 'despidió despidieron despedido despide despiden',
  medir: 'midió midieron medido mide miden', conseguir: 'consiguió consiguieron conseguido consigue consiguen', perseguir: 'persiguió persiguieron perseguido persigue persiguen', elegir: 'eligió eligieron elegido elige eligen',
  corregir: 'corrigió corrigieron corregido corrige corrigen', creer: 'creyó creyeron creído cree creen', abrir: 'abrió abrieron abierto abre abren', cubrir: 'cubrió cubrieron cubierto cubre cubren',
  descubrir: 'descubrió descubrieron descubierto descubre descubren', suscribir: 'suscribió suscribieron suscrito suscribe suscriben', romper: 'rompió rompieron roto rompe rompen',
};

/** Stems of the future, where they are not the infinitive. */
const FUTURE: Readonly<Record<string, string>> = { decir: 'dir', hacer: 'har', poner: 'pondr', proponer: 'propondr', querer: 'querr', detener: 'detendr', retener: 'retendr', sostener: 'sostendr', salir: 'saldr', tener: 'tendr', mantener: 'mantendr', obtener: 'obtendr', contener: 'contendr' };

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
    // "seguían", "viajaban": what went on
    ...(verb.endsWith('se') ? [] : isAr ? ['aba', 'aban'] : ['ía', 'ían']).map((ending) => ({ form: stem + ending, is: 'past' as const })),
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

const ENDINGS = ['ó', 'aron', 'ado', 'ada', 'ados', 'adas', 'a', 'an', 'ando', 'aba', 'aban', 'ía', 'ían', 'ió', 'ieron', 'ido', 'ida', 'idos', 'idas', 'e', 'en', 'iendo', ...['ar', 'er', 'ir'].flatMap((root) => ['á', 'án', 'ía', 'ían'].map((ending) => root + ending))];

/** Infinitives of which a Spanish word may be a form, itself among them, each once; most of them are no verbs. */
export function verbBases(word: string): readonly string[] {
  const bases = new Set([word, ...(BASES.get(word) ?? [])]);
  for (const ending of ENDINGS) if (word.endsWith(ending)) for (const infinitive of ['ar', 'er', 'ir', 'se']) bases.add(word.slice(0, -ending.length) + infinitive);
  return [...bases];
}
