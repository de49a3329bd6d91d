export { isCvrOrEmpty, isEmailOrEmpty, isFilled, isWebsiteOrEmpty } from '../../shared/domain/text-forms.ts'
