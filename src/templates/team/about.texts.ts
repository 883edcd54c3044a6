// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'Once: on Inputs type of each role who is paid now and how much, the new base pay and bonus, and what one person can carry. On Head count, people and load by period.',
  ru: 'Один раз: на листе «Исходные данные» укажите по каждой роли, кто и сколько получает сейчас, новые оклад и премию и посильную нагрузку. На листе «Численность» — людей и нагрузку по периодам.',
  zh: '首次：在“输入”表填写各岗位现有受薪人数与薪酬、新底薪与奖金、人均负荷；在“人数与工作量”表逐期填写人数与工作量。',
  vi: 'Lần đầu: ở trang Dữ liệu đầu vào, nhập cho từng vị trí ai đang được trả bao nhiêu, lương và thưởng mới, khối lượng một người làm được. Ở trang Số người, nhập số người và khối lượng theo kỳ.',
};
export const steps2: Texts = {
  en: 'Once: agree on threshold, target, cap and weights of the KPIs before anybody is paid by them; change them only from the next period on.',
  ru: 'Один раз: договоритесь о порогах, целях, потолках и весах KPI до первых выплат; меняйте их только со следующего периода.',
  zh: '首次：发放前先约定各 KPI 的门槛、目标、上限与权重；如需调整，自下一期起执行。',
  vi: 'Lần đầu: thống nhất ngưỡng, mục tiêu, trần và trọng số KPI trước khi trả theo chúng; chỉ đổi từ kỳ sau.',
};
export const steps3: Texts = {
  en: 'Every month: type what was reached and the results of people. Read on Results what payroll comes to, where people will be lacking, and who leads in each team.',
  ru: 'Каждый месяц: внесите достигнутое и результаты людей. На листе «Результаты» смотрите, каким выходит ФОТ, где не хватит людей и кто лидирует в каждой команде.',
  zh: '每月：填写达成值与个人成绩。在“结果”表查看薪酬总额、人员缺口与各队领先者。',
  vi: 'Mỗi tháng: nhập mức đạt được và kết quả từng người. Ở trang Kết quả xem quỹ lương, nơi sẽ thiếu người và ai dẫn đầu mỗi nhóm.',
};
export const steps4: Texts = {
  en: 'Every week: set the day on Inputs, look at overdue experiments, write down what came of the others and with whom it was shared; keep the reserve filled for the roles that will be lacking.',
  ru: 'Каждую неделю: поставьте дату на листе «Исходные данные», разберите просроченные эксперименты, запишите результаты и с кем ими поделились; держите резерв для ролей, где не хватит людей.',
  zh: '每周：更新日期，处理逾期的试验，记录结果与分享对象；为将缺人的岗位备好储备人才。',
  vi: 'Mỗi tuần: cập nhật ngày, xử lý thử nghiệm quá hạn, ghi kết quả và đã chia sẻ với ai; giữ nguồn ứng viên cho vị trí sắp thiếu.',
};
export const method: Texts = {
  en: 'People needed = load ÷ load of one person, rounded up. The tightest period is the one with the largest gap; of the reserve those count who can start by its first day.',
  ru: 'Нужно людей = нагрузка ÷ нагрузка одного, с округлением вверх. Пик — период с наибольшей нехваткой; из резерва считаются те, кто может выйти к его первому дню.',
  zh: '所需人数 = 工作量 ÷ 人均负荷，向上取整。最紧张期为缺口最大的一期；储备人才仅计该期首日前可到岗者。',
  vi: 'Số người cần = khối lượng ÷ khối lượng một người, làm tròn lên. Kỳ căng nhất là kỳ thiếu nhiều nhất; nguồn dự phòng chỉ tính người bắt đầu được trước ngày đầu kỳ đó.',
};
export const method2: Texts = {
  en: 'Pay then = base + bonus + share of cascade sales. A KPI counts (reached − threshold) ÷ (target − threshold), not below 0 and not above its cap; the bonus is weighted over the KPIs, by their part of the sum of weights. If less is better, the target lies below the threshold. One point costs what all would be paid more for it, with the cap; it pays if it brings more.',
  ru: 'Оплата по-новому = оклад + премия + доля каскадных продаж. KPI засчитывается на (достигнуто − порог) ÷ (цель − порог), не ниже 0 и не выше потолка; премия взвешена по KPI, по их доле в сумме весов. Если меньше — лучше, цель ниже порога. Пункт стоит столько, сколько за него доплатят всем, с учётом потолка; он окупается, если приносит больше.',
  zh: '新薪酬 = 底薪 + 奖金 + 续报提成。KPI 达成度 =（实际 − 门槛）÷（目标 − 门槛），不低于 0、不高于上限；奖金按各 KPI 权重占比加权。越低越好时，目标低于门槛。每个点的成本为全员因此多得的奖金（含上限）；收益更高即值得。',
  vi: 'Lương mới = lương cơ bản + thưởng + phần bán tiếp. KPI được tính (đạt − ngưỡng) ÷ (mục tiêu − ngưỡng), không dưới 0 và không quá trần; thưởng lấy theo tỷ trọng của từng trọng số. Nếu càng ít càng tốt, mục tiêu thấp hơn ngưỡng. Một điểm tốn phần trả thêm cho mọi người vì nó, có tính trần; đáng làm nếu mang về nhiều hơn.',
};
export const method3: Texts = {
  en: 'Payroll now keeps today’s share of paid people and their pay, also for people who come later, so that both are compared with the same head count.',
  ru: 'ФОТ сейчас сохраняет нынешнюю долю получающих и их оплату и для тех, кто придёт позже: сравнение идёт при одинаковой численности.',
  zh: '现行薪酬总额沿用现有受薪比例与标准，对后续新增人员亦然，使两者按相同人数比较。',
  vi: 'Quỹ lương hiện nay giữ tỷ lệ được trả và mức trả hôm nay, kể cả cho người vào sau, để so sánh cùng số người.',
};
export const method4: Texts = {
  en: 'Ranking 2-7-1: who has the same result shares a place (1, 2, 2, 4). The sizes of the groups are rounded by the largest remainder (Hamilton), so that they add up: whole parts first, then one each where most is left over, of equal ones to the better group. Places up to the first size are top, up to the second middle; people who share a place stay together, in the better group.',
  ru: 'Рейтинг 2-7-1: при равном результате место общее (1, 2, 2, 4). Размеры групп округляются методом наибольшего остатка (Гамильтона) и сходятся в сумме: сначала целые части, затем по одному тем, у кого остаток больше, при равных — лучшей группе. Места до первого размера — лидеры, до второго — основа; делящие место остаются вместе, в лучшей группе.',
  zh: '271 排名：成绩相同者名次并列（1、2、2、4）。各组人数按最大余数法（汉密尔顿法）取整，合计不变：先取整数部分，余额依次给余数最大者，余数相同给较优组。名次在首组人数以内为优秀，其后为骨干；并列者同组，归入较优组。',
  vi: 'Xếp hạng 2-7-1: cùng kết quả thì đồng hạng (1, 2, 2, 4). Quy mô từng loại làm tròn theo số dư lớn nhất (Hamilton) nên cộng lại khớp: phần nguyên trước, rồi thêm một cho phần dư lớn nhất, bằng nhau thì cho loại tốt hơn. Hạng đến quy mô đầu là dẫn đầu, tiếp theo là nòng cốt; người đồng hạng ở cùng loại tốt hơn.',
};
