export { isCvrOrEmpty, isEmailOrEmpty, isFilled } from '../../shared/domain/text-forms.ts'
