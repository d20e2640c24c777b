import texts from '../../contract/texts/widget/people-en.ts';

export { texts };
